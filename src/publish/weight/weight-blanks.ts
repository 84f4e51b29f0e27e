/**
 * A page can be weighed only when it is printed. Until then each number that it says about weight is a blank: a
 * character that no writer uses, in UTF-8 as long as three digits.
 */
import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { eachElement } from '../pages/elements.ts';
import { sizeIn } from './size.ts';

const blanks = { page: '\u{e000}', guide: '\u{e001}', copy: '\u{e002}' };

/**
 * Leaves blanks in the sentence of a page about what it and the whole guide weigh (`frame/parts/Colophon.astro`), and
 * where a page says what a kept copy weighs (`frame/offline/KeepGuide.astro`).
 *
 * @throws if the page has no such sentence: every page says what it costs
 */
export function leaveBlanks(page: Root): void {
  const sentences: Element[] = [];
  eachElement(page, (element) => {
    const { dataWeight, dataKeptWeight } = element.properties;
    if (dataWeight !== undefined) sentences.push(element);
    if (dataKeptWeight !== undefined) element.children = [{ type: 'text', value: blanks.copy }];
  });
  if (sentences.length !== 1) throw new Error(`A page has ${sentences.length} sentences about its weight; there must be one.`);
  const [sentence] = sentences as [Element];
  const known: Record<string, string> = blanks;
  visit(sentence, 'text', (text) => {
    text.value = text.value.replace(/\{\{(\w+)\}\}/g, (place, name: string) => known[name] ?? place);
  });
  delete sentence.properties['dataWeight'];
}

/**
 * Fills the blanks in the text of a page, in the numbers of its language.
 *
 * @param bytes what a first visit fetches, and what a whole kept copy would
 */
export function fillBlanks(text: string, page: Root, bytes: { page: number; guide: number }): string {
  const language = String(select('html', page)!.properties['lang']);
  // Three digits are exact to half a per cent, whatever the size.
  const number = new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumSignificantDigits: 3 });
  return text
    .replaceAll(blanks.page, number.format(bytes.page / 1e3))
    .replaceAll(blanks.guide, number.format(bytes.guide / 1e6))
    .replaceAll(blanks.copy, ` (${sizeIn(language)(bytes.guide)})`);
}
