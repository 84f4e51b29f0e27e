import type { Spelling } from './respelled.ts';

/**
 * Between two words that are written as one. Nobody types it, Pagefind parts words at its blank, and an excerpt may have the end
 * of a mark within it.
 */
const joint = '\u2060 ';
/** After a word in the spelling of another form. Pagefind reads words without it. */
const otherForm = '\u2061';

/** Words that are written together with the next one, which begins after the first pattern. */
const joined = (before: string, after: string): Spelling => ({
  searched: [[`(?<=${before})(?=${after})`, joint]],
  written: [['\u2060(</mark>)? ', '$1']],
  alone: [["(?<!\\p{L})\\p{L}{1,5}\\p{M}?['’ʼ]?\u2060 ", '']],
});

/** An apostrophe ends a word: "l’apprentissage". In other languages it is within one, as in "learner’s". */
const elision = joined("\\p{L}['’ʼ]", '\\p{L}');

/** Letters or endings for which others are searched. */
const replaced = (pairs: readonly [written: string, end: string, searched: string][]): Spelling => ({
  searched: pairs.map(([written, end, searched]) => [written + end, searched]),
  written: pairs.map(([written, , searched]) => [searched, written]),
  alone: [],
});

const endOfWord = '(?!\\p{L})';

const spellings: Record<string, Spelling> = {
  // "And" before the article; Pagefind knows the other words that are written together with theirs.
  ar: joined('(?<![\\p{L}\\p{M}])[وف]\\p{M}?', 'ال\\p{L}{3}'),
  ca: elision,
  fr: elision,
  it: elision,
  // A plural that has too little in common with its word, and the same as it is typed without marks.
  pt: replaced([
    ['ões', endOfWord, `ão${otherForm}`],
    ['oes', endOfWord, `ao${otherForm}`],
  ]),
  // Written with a mark, it is one of the letters that Pagefind finds with and without theirs.
  vi: replaced([
    ['đ', '', 'd\u0335'],
    ['Đ', '', 'D\u0335'],
  ]),
};

/** The spelling of a language that has rules of its own. English has none, so that its pages carry none. @param language such as `pt-BR` */
export const spellingOf = (language: string): Spelling | undefined => spellings[language.split('-')[0]!];
