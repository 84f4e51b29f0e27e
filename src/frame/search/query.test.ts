import { describe, expect, it } from 'vitest';
import { queryFrom } from './query.ts';

describe('what Pagefind is asked', () => {
  it.each([
    ['Trust', 'trust'],
    ['how do I convince my boss?', 'convince boss'],
    ['who are we', 'who are we'],
    ['the site-visit', 'site visit'],
    ['E-learning and co-operation', 'elearning cooperation'],
    ['say "trust" and "visit"', 'say trust visit'],
    ['learner’s', 'learners'],
    ['organization programs', 'organisation programmes'],
    ['behavior modeling center', 'behaviour modelling centre'],
    ['size prize citizen', 'size prize citizen'],
    ['trust trust', 'trust'],
    ['ثقة', 'ثقة'],
    ['?', ''],
  ])('%s becomes %s', (typed, words) =>
    expect(queryFrom(typed)).toMatchObject({ main: words.split(' ').filter(Boolean), isPhrase: false }),
  );

  it.each(['"theory of change"', '“theory of change”', '„theory of change“', '«Theory of change»'])('%s is a phrase', (typed) =>
    expect(queryFrom(typed)).toMatchObject({ all: ['theory', 'of', 'change'], isPhrase: true }),
  );

  it('one word needs no quotation marks', () => expect(queryFrom('"trust"').isPhrase).toBe(false));
});
