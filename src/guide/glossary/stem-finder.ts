import type { GlossaryEntry } from '#schemas/glossary-entry.ts';
import { isCased, type TermFinder, type TermMatch } from './terms.ts';
import type { WordForms } from './word-forms.ts';

interface Word {
  text: string;
  start: number;
  end: number;
}

/** A form of an entry as the glossary has it. */
interface Form {
  entry: GlossaryEntry;
  text: string;
  words: Word[];
  stems: string[];
  /** Whether it is found only as it is written, as acronyms are. */
  exact: boolean;
}

/** What may be between the words of a term, whatever the glossary has there. */
const between = /^[\s'’ʼ\p{Pd}]+$/u;

/**
 * Prepares the search for the terms of another language than English in its texts: word by word, each in any of its forms, since
 * no glossary could list them all. An apostrophe ends a word, so that a term is found behind an article. For the rest it does as
 * `termFinder` does: the longest form first, acronyms as they are written, and entries with `link: false` keep shorter forms out.
 */
export function stemFinder(glossary: readonly GlossaryEntry[], { stem, stems }: WordForms): TermFinder {
  const forms = glossary
    .flatMap((entry) => [entry.term, ...entry.alsoWritten].map((text) => ({ entry, text, words: wordsIn(text), exact: isCased(text) })))
    .filter(({ words }) => words.length > 0)
    .map((form): Form => ({ ...form, stems: form.words.map(({ text }) => stem(text)) }));
  const byFirst = Map.groupBy(forms, (form) => (form.exact ? form.words[0]!.text : form.stems[0]!));

  const isHere = (form: Form, text: string, words: readonly Word[]): boolean => {
    if (form.exact)
      return text.startsWith(form.text, words[0]!.start) && !/^[\p{L}\p{N}]/u.test(text.slice(words[0]!.start + form.text.length));
    return form.stems.every((wanted, at) => {
      const word = words[at];
      if (!word || !stems(word.text).includes(wanted)) return false;
      if (at === 0) return true;
      const gap = text.slice(words[at - 1]!.end, word.start);
      return between.test(gap) || gap === form.text.slice(form.words[at - 1]!.end, form.words[at]!.start);
    });
  };

  return (text) => {
    const words = wordsIn(text);
    const found: TermMatch[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const { text: first, start } = words[at]!;
      if (text[start - 1] === '-') continue;
      const known = new Set([first, ...stems(first)].flatMap((key) => byFirst.get(key) ?? []));
      const form = [...known].sort(longestFirst).find((one) => isHere(one, text, words.slice(at)));
      if (!form) continue;
      const last = words[at + form.words.length - 1]!;
      if (form.entry.link) found.push({ entry: form.entry, start, end: form.exact ? start + form.text.length : last.end });
      at += form.words.length - 1;
    }
    return found;
  };
}

const longestFirst = (a: Form, b: Form) => b.words.length - a.words.length || b.text.length - a.text.length;

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
