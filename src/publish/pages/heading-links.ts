import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { eachElement } from './elements.ts';

/**
 * Empties the links that headings have to themselves, and names them by an attribute. Starlight writes the name as hidden
 * text, which whoever copies a passage finds between its lines, and draws a sign in each; `heading-links.css` has one for all.
 */
export function nameHeadingLinks(page: Root): void {
  eachElement(page, (element) => {
    if (![element.properties['className']].flat().includes('sl-anchor-link')) return;
    element.properties['ariaLabel'] = toString(element).trim();
    element.children = [];
  });
}
