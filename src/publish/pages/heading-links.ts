import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Names the links that headings have to themselves by an attribute. Starlight writes the name as hidden text, which
 * whoever copies a passage finds between its lines.
 */
export function nameHeadingLinks(page: Root): void {
  visit(page, 'element', (element) => {
    if (![element.properties['className']].flat().includes('sl-anchor-link')) return;
    element.properties['ariaLabel'] = toString(element).trim();
    element.children = element.children.filter((child) => child.type === 'element' && child.properties['ariaHidden']);
  });
}
