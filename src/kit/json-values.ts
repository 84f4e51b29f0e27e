import { finished, type SlicedWork } from './slices.ts';

const isOpenerOrComma = (unit: number) => unit === 0x2c || unit === 0x5b || unit === 0x7b;

/**
 * Whether a text is JSON, if anything, with more values than `most`. To read JSON of millions of values holds the page for
 * seconds, and nothing can come between; to count what may begin one takes a moment.
 */
export function* hasMoreValues(text: string, most: number): SlicedWork<boolean> {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return false;
  for (let at = 0, values = 0; at < text.length; at += 1) {
    if (isOpenerOrComma(text.charCodeAt(at)) && ++values > most) return true;
    if (at % 4_096 === 0) yield 4_096;
  }
  return false;
}

/** More values than answers or a plan ever have, punctuation in their texts included, and fewer than hold the page for a second. */
const mostInFile = 700_000;

/** Whether a file that one person wrote has more in it than can be read in time. */
export const isTooMuchForOne = (text: string): boolean => finished(hasMoreValues(text, mostInFile));
