/** A pattern, as the source of an expression, and what takes its place. */
type Rule = [pattern: string, replacement: string];

/** How texts of a language are spelled for the search; see `spellings.ts`. It comes with the index of that language. */
export interface Spelling {
  /** For the index when it is made, and for what a reader types. */
  searched: Rule[];
  /** For what the search shows: nothing of the text may be lost on the way. */
  written: Rule[];
  /** Removes what is written together with the next word, such as articles, from a text that is spelled for the search. */
  alone: Rule[];
}

/** A text by the rules of a spelling; most languages need none. */
export const respelled = (text: string, rules: readonly Rule[] = []): string =>
  rules.reduce((changed, [pattern, to]) => changed.replace(new RegExp(pattern, 'gu'), to), text);
