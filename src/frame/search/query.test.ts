import { describe, expect, it } from 'vitest';
import { queryFrom } from './query.ts';
import { spellingOf } from './spellings.ts';

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
    expect(queryFrom(typed, 'en')).toMatchObject({ main: words.split(' ').filter(Boolean), isPhrase: false }),
  );

  it.each(['"theory of change"', '“theory of change”', '„theory of change“', '«Theory of change»'])('%s is a phrase', (typed) =>
    expect(queryFrom(typed, 'en')).toMatchObject({ all: ['theory', 'of', 'change'], isPhrase: true }),
  );

  it.each([
    ['fr', 'l’apprentissage', ['apprentissage'], ['apprentissage']],
    ['fr', 'qu’il', ['il'], ['il']],
    ['ar', 'والتعلم فالثقة', ['التعلم', 'الثقة'], ['التعلم', 'الثقة']],
    ['vi', 'đồng', ['d\u0335ồng'], ['d\u0335ồng']],
    ['es', 'favor', ['favor'], ['favor']],
  ])('is in the words of its language, %s: %s', (language, typed, all, main) =>
    expect(queryFrom(typed, language, spellingOf(language))).toEqual({ all, main, isPhrase: false }),
  );

  it('a phrase of another language has its articles', () =>
    expect(queryFrom('« l’apprentissage »', 'fr', spellingOf('fr'))).toMatchObject({ all: ['l', 'apprentissage'], isPhrase: true }));

  it('one word needs no quotation marks', () => expect(queryFrom('"trust"', 'en').isPhrase).toBe(false));
});
