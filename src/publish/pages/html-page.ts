import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parse } from 'parse5';
import { eachElement } from './elements.ts';

/** Elements whose first line break is not part of their text: a text that begins with one needs another before it. */
const swallowing = new Set(['pre', 'textarea', 'listing']);

/**
 * Reads a whole HTML page as a browser would. The nodes do not know where they were in the text: for a thousand pages
 * that would be half of the memory.
 */
export function parsePage(html: string): Root {
  return fromParse5(parse(html, { scriptingEnabled: false })) as Root;
}

/** The head of a page. What is only there is looked for there, since a page has thousands of elements and its head thirty. */
export function headOf(page: Root): Element {
  const html = page.children.find((node) => node.type === 'element');
  const head = html?.children.find((node) => node.type === 'element' && node.tagName === 'head');
  if (head?.type !== 'element') throw new Error('A page has no <head>.');
  return head;
}

/** Writes a page so that reading it again gives the same tree. Changes nothing in `page`. */
export function printPage(page: Root): string {
  const guarded: [Element, string][] = [];
  eachElement(page, (element) => {
    const first = element.children[0];
    if (!swallowing.has(element.tagName) || first?.type !== 'text' || !first.value.startsWith('\n')) return;
    guarded.push([element, first.value]);
    first.value = `\n${first.value}`;
  });
  // A quotation mark that does not end the value of its attribute may stay; only browsers of long ago misread it.
  const html = toHtml(page, { upperDoctype: true, collapseEmptyAttributes: true, quoteSmart: true, allowDangerousCharacters: true });
  for (const [{ children }, value] of guarded) {
    if (children[0]?.type === 'text') children[0].value = value;
  }
  return html;
}
