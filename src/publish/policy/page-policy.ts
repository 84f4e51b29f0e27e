import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { eachElement } from '../pages/elements.ts';
import { headOf } from '../pages/html-page.ts';
import { pageDirectives } from './directives.ts';

/**
 * Adds the policy of a page to its head, before anything that it governs.
 *
 * @throws if the page does not begin with its character set: the policy has to follow it
 */
export function addPolicy(page: Root): void {
  const head = headOf(page);
  const charset = head.children.findIndex((node) => node.type === 'element' && node.properties['charSet'] !== undefined);
  if (charset < 0) throw new Error('A page has no <meta charset>, which its policy has to follow.');
  head.children.splice(charset + 1, 0, {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['content-security-policy'], content: policyOf(page) },
    children: [],
  });
}

/** The policy that lets a page do what it does, and nothing else. */
export function policyOf(page: Root): string {
  const scripts: Element[] = [];
  const styles: Element[] = [];
  let hasSearch = false;
  eachElement(page, (element) => {
    if (element.tagName === 'script' && isRun(element)) scripts.push(element);
    if (element.tagName === 'style') styles.push(element);
    if (element.tagName === 'site-search') hasSearch = true;
  });
  // Pagefind runs as WebAssembly. It does so on the page itself: see `frame/search/pagefind/search-engine.ts`.
  return pageDirectives(hashes(scripts), hashes(styles), hasSearch);
}

/** Whether a script is code in the page. Those of other types, such as JSON, are data: a browser never runs them. */
function isRun({ properties }: Element): boolean {
  return properties['src'] === undefined && [undefined, 'module', 'text/javascript'].includes(properties['type']);
}

function hashes(elements: readonly Element[]): string[] {
  const made = elements.map((element) => `sha256-${createHash('sha256').update(toString(element)).digest('base64')}`);
  return [...new Set(made)];
}
