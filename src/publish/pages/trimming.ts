import type { Element, Root, RootContent } from 'hast';
import { select } from 'hast-util-select';
import { eachElement } from './elements.ts';
import { headOf } from './html-page.ts';

/** Removes what no reader needs: notes of the tools that built the page, and comments. */
export function trimPage(page: Root): void {
  const hasPicture = select('meta[property="og:image"]', headOf(page)) !== undefined;
  trim(page, hasPicture);
}

function trim(tree: Root, hasPicture: boolean): void {
  tree.children = kept(tree.children, hasPicture);
  eachElement(tree, (element) => {
    element.children = kept(element.children, hasPicture);
    trimElement(element, hasPicture);
  });
}

const kept = <Content extends RootContent>(children: Content[], hasPicture: boolean): Content[] =>
  children.filter((node) => node.type !== 'comment' && !(node.type === 'element' && isSurplus(node, hasPicture)));

/** What a preview of the page elsewhere is made of besides its title and description, once it has a picture. */
const forPicture = ['og:type', 'og:locale', 'og:site_name', 'twitter:card'];

/** @param hasPicture whether the page names one, as on a site that knows its address */
function isSurplus({ tagName, properties }: Element, hasPicture: boolean): boolean {
  if (tagName !== 'meta') return false;
  return properties['name'] === 'generator' || (!hasPicture && forPicture.includes(String(properties['property'] ?? properties['name'])));
}

function trimElement({ tagName, properties, content, children }: Element, hasPicture: boolean): void {
  if (content) trim(content, hasPicture);
  if (tagName === 'script') outdent(children);
  // Starlight writes "dark" here and corrects it by script; without a script the system decides.
  if (tagName === 'html') delete properties['dataTheme'];
  // The index of the search is made from the pages as they were built; that a whole page is left out is still said.
  for (const name of Object.keys(properties)) {
    if (name.startsWith('dataPagefind') && properties[name] !== 'all') delete properties[name];
  }
  if (Array.isArray(properties['className']) && properties['className'].length === 0) delete properties['className'];
}

/** Scripts in the page are for readers of its source too, but not the spaces that each line begins with. */
function outdent(children: Element['children']): void {
  for (const child of children) if (child.type === 'text') child.value = child.value.replace(/\n\s+/g, '\n');
}
