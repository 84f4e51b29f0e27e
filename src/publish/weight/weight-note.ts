import { filled } from '../../kit/strings/filled.inline.ts';
import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';

/** Marks the sentence about weight (`frame/Colophon.astro`) until its numbers are known. */
const mark = 'data-weight';

/**
 * Writes into a page what it and the whole guide weigh, in the numbers of its language.
 *
 * @param bytes what a first visit fetches, and what a whole kept copy would
 * @throws if the page has no such sentence: every page says what it costs
 */
export function writeWeight(page: Root, bytes: { page: number; guide: number }): void {
  const places = selectAll(`[${mark}]`, page);
  if (places.length !== 1) throw new Error(`A page has ${places.length} sentences about its weight; there must be one.`);
  const language = String(select('html', page)!.properties['lang']);
  // Three digits are exact to half a per cent, whatever the size.
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const numbers = { page: number.format(bytes.page / 1e3), guide: number.format(bytes.guide / 1e6) };
  visit(places[0]!, 'text', (text) => {
    text.value = filled(text.value, numbers);
  });
  delete places[0]!.properties['dataWeight'];
}
