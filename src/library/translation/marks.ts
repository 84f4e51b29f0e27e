/**
 * Two signs of the private use area around each text that is shown in English on a page of another language. What finishes
 * the built pages replaces them with `<span lang="en" dir="ltr">`; wherever no element can be, {@link unmarked} removes them.
 */
export const untranslatedStart = '\uE000';
export const untranslatedEnd = '\uE001';

/** What the parts of a text of several lines are divided by: lines, points of a list, cells of a row. See `schemas/paper.ts`. */
const dividers = /(\n|^- | \| )/m;
const marks = new RegExp(`[${untranslatedStart}${untranslatedEnd}]`, 'g');

/** An English text, marked as such. Each line and each cell is marked by itself, so that code which divides the text still can. */
export function marked(text: string): string {
  return text
    .split(dividers)
    .map((part) => (part.trim() === '' || dividers.test(part) ? part : untranslatedStart + part + untranslatedEnd))
    .join('');
}

/** What is in English on pages of every language, as it was printed, for a page of one. */
export const asPrinted = (text: string, language = 'en'): string => (language === 'en' ? text : marked(text));

/** Whether any of a text is marked. */
export const isMarked = (text: string): boolean => text.includes(untranslatedStart);

/** A text without marks. */
export const unmarked = (text: string): string => text.replace(marks, '');
