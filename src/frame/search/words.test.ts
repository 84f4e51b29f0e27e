import { describe, expect, it } from 'vitest';
import { allSpellings, searchWords } from './words.ts';

describe('the words of a text', () => {
  it.each([
    ['Évaluation à mi-parcours', ['evaluation', 'a', 'mi', 'parcours']],
    ['peers’ and peer\'s "site-visit"', ['peers', 'and', 'peers', 'site', 'visit']],
    ['M&E, 2016.', ['m', 'e', '2016']],
    ['زيارة دراسيّة', ['زياره', 'دراسيه']],
    ['…', []],
  ])('of “%s”', (text, words) => expect(searchWords(text)).toEqual(words));
});

it('a word whose first part is hardly one is two words and one', () =>
  expect([...allSpellings('E-learning site-visit')]).toEqual(['e', 'learning', 'site', 'visit', 'elearning']));
