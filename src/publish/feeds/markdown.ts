import type { Element, ElementContent, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { findElement } from '../pages/elements.ts';

/** What only works or only makes sense on the page itself; drawings are followed by their words. */
const surplusTags = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'button',
  'input',
  'textarea',
  'select',
  'label',
  'shared-computer',
]);
const surplusClasses = new Set([
  'sl-anchor-link',
  'toc-small',
  'checklist-bar',
  'checklist-where',
  'checklist-paper',
  'page-origin',
  'pager',
  'reference',
]);

function isSurplus({ tagName, properties: { hidden, role, className } }: Element): boolean {
  if (surplusTags.has(tagName) || hidden !== undefined || role === 'status') return true;
  return Array.isArray(className) && className.some((name) => surplusClasses.has(String(name)));
}

/**
 * A finished page as Markdown: its main part, components included, for programs that read rather than look. It
 * is written next to the page, so that its links lead to the same places.
 *
 * @returns nothing for a page without a main part
 */
export function markdownOf(page: Root): string | undefined {
  const main = findElement(page, ({ tagName }) => tagName === 'main');
  if (!main) return undefined;
  return toMarkdown(toMdast(copyOf(main)), { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' });
}

/** On the page such neighbours are kept apart by the style sheet; in running text a space has to do it. */
const inline = new Set(['a', 'b', 'cite', 'code', 'em', 'small', 'span', 'strong', 'time']);
const isInline = (node: ElementContent | undefined) => node?.type === 'element' && inline.has(node.tagName);

/** Copies an element without what is surplus inside it, with a space between inline neighbours. */
function copyOf(element: Element): Element {
  const children: ElementContent[] = [];
  for (const child of element.children) {
    if (child.type !== 'element') children.push({ ...child });
    else if (!isSurplus(child)) {
      if (isInline(child) && isInline(children.at(-1))) children.push({ type: 'text', value: ' ' });
      children.push(copyOf(child));
    }
  }
  // The titles of sources and the meanings of terms would appear in every link.
  const { title: _, ...properties } = element.properties;
  return { type: 'element', tagName: element.tagName, properties, children };
}
