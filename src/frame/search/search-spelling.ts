/**
 * How texts of a language are spelled for the search: for the index when it is made, and for what a reader types. What the
 * search shows is spelled as it was written again, so nothing here may lose a letter.
 */

type Rule = [pattern: RegExp, replacement: string];

/** Between two words that are written as one. Nobody types it, and Pagefind parts words at its blank. */
const joint = '\u2060 ';
/** After a word in the spelling of another form. Pagefind reads words without it. */
const otherForm = '\u2061';

/** An apostrophe ends a word: "l’apprentissage". In other languages it is within one, as in "learner’s". */
const elision: Rule = [/(?<=\p{L}['’ʼ])(?=\p{L})/gu, joint];

const rules: Record<string, Rule[]> = {
  // "And" before the article; Pagefind knows the other words that are written together with theirs.
  ar: [[/(?<=(?<![\p{L}\p{M}])[وف]\p{M}?)(?=ال\p{L}{3})/gu, joint]],
  ca: [elision],
  fr: [elision],
  it: [elision],
  // A plural that has too little in common with its word.
  pt: [
    [/ões(?!\p{L})/gu, `ão${otherForm}`],
    [/oes(?!\p{L})/gu, `ao${otherForm}`],
  ],
  // Written with a mark, it is one of the letters that Pagefind finds with and without theirs.
  vi: [
    [/đ/g, 'd\u0335'],
    [/Đ/g, 'D\u0335'],
  ],
};

/** A text as the search reads it. Most languages need nothing. */
export const asSearched = (text: string, language: string): string =>
  (rules[language.split('-')[0]!] ?? []).reduce((read, [pattern, to]) => read.replace(pattern, to), text);

/** Texts that the search has read, as they were written; they may have marks around words. */
export const asWritten = (read: string): string =>
  read
    .replace(/\u2060(<\/mark>)? /g, '$1')
    .replaceAll('d\u0335', 'đ')
    .replaceAll('D\u0335', 'Đ')
    .replaceAll(`ão${otherForm}`, 'ões')
    .replaceAll(`ao${otherForm}`, 'oes');

/** A text as the search reads it, without the articles and the like that are written together with the next word. */
export const withoutAttached = (read: string): string => read.replace(/(?<!\p{L})\p{L}{1,5}\p{M}?['’ʼ]?\u2060 /gu, '');
