import type { Element, Root } from 'hast';
import { matches, select } from 'hast-util-select';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { SKIP, visit } from 'unist-util-visit';

/** What only works or only makes sense on the page itself; drawings have their words beside them. */
const surplus = [
  '[hidden]',
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
  '[role=status]',
  '.sl-anchor-link',
  '.toc-small',
  '.checklist-bar',
  '.checklist-where',
  '.checklist-paper',
  '.page-origin',
  '.pager',
  '.reference',
].join(',');

/**
 * A finished page as Markdown: what stands in its middle, components included, for programs that read
 * rather than look. It is meant to stand beside the page, so that its links lead the same way.
 */
export function twinOf(page: Root): string | undefined {
  const main = select('main', page);
  if (!main) return undefined;
  const copy = structuredClone(main);
  trim(copy);
  part(copy);
  return toMarkdown(toMdast(copy), { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' });
}

function trim(main: Element): void {
  visit(main, 'element', (element, index, parent) => {
    if (parent && index !== undefined && matches(surplus, element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    // The titles of sources and the meanings of terms would stand in every link.
    delete element.properties['title'];
    return undefined;
  });
}

/** On the page such neighbours are kept apart by the style sheet; in running text a space has to do it. */
const inline = new Set(['a', 'b', 'cite', 'code', 'em', 'small', 'span', 'strong', 'time']);

function part(element: Element): void {
  visit(element, 'element', ({ children }) => {
    for (let index = children.length - 1; index > 0; index -= 1) {
      if ([children[index], children[index - 1]].every((child) => child?.type === 'element' && inline.has(child.tagName))) {
        children.splice(index, 0, { type: 'text', value: ' ' });
      }
    }
  });
}
