import { describe, expect, it } from 'vitest';
import type { Words } from '#kit/strings/words.ts';
import { queryFrom } from './query.ts';
import { fewerWords, understood } from './understood.ts';
import { vocabularyFile } from './vocabulary-file.ts';
import { Vocabulary } from './vocabulary.ts';

const words: Words = (key) => key;
const texts = ['A facilitator visits a site.', 'The facilitator shares sites', 'facilitates learning', 'organisation'];
const vocabulary = new Vocabulary(vocabularyFile(texts, words));
const of = (typed: string, areTogether = true) => understood(queryFrom(typed, 'en'), vocabulary, async () => areTogether);
const nothing = { nowhere: [], corrected: [] };

describe('what was typed, in the words of the site', () => {
  it.each([
    ['sites', ['sites']],
    ['sharing', ['sharing']],
    ['organization', ['organisation']],
    ['facil', ['facil']],
    ['sitevisit', ['site', 'visit']],
  ])('%s is there', async (typed, found) => expect(await of(typed)).toEqual({ ...nothing, words: found }));

  it('two words that nothing has together were not typed as one', async () => {
    expect(await of('sitevisit', false)).toEqual({ ...nothing, words: [], nowhere: ['sitevisit'] });
  });

  it('one mistake is forgiven in a long word, for the more frequent of two', async () => {
    expect(await of('facilitater')).toEqual({ ...nothing, words: ['facilitator'], corrected: [['facilitater', 'facilitator']] });
  });

  it('no mistake is forgiven in a short word, and none of two letters in a long one', async () => {
    expect(await of('vosit fecilitater share')).toEqual({ ...nothing, words: ['share'], nowhere: ['vosit', 'fecilitater'] });
  });

  it('the file holds each word once, with the number of its texts and what is said', () => {
    const file = vocabularyFile(['b a b', 'b'], words);
    expect(file).toMatchObject({ words: 'a b', counts: [1, 2], strings: { 'search.fewer': 'search.fewer' } });
  });
});

describe('fewer words', () => {
  const count = (word: string) => ({ a: 1, b: 5, c: 2 })[word] ?? 9;

  it('leave out as few as possible, the most frequent first', () => {
    expect(fewerWords(['a', 'b', 'c'], count)).toEqual([['a', 'c'], ['a', 'b'], ['b', 'c'], ['a'], ['c'], ['b']]);
  });

  it('are the six rarest of many', () => {
    expect(fewerWords(['x', 'y', 'z', 'u', 'a', 'b', 'c'], count)[0]).toEqual(['x', 'y', 'z', 'a', 'b', 'c']);
  });
});
