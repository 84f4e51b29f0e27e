import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** Always from left to right: what programs read, in elements that say so; besides these what nobody is to translate. */
const code = new Set(['code', 'kbd', 'pre', 'samp']);
const closed = new Set(['bdi', 'option', 'script', 'style', 'svg', 'textarea', 'title']);
const fields = new Set(['email', 'tel', 'url']);

/** Addresses of the web and of mail, paths, names of files, ids, answer codes and the numbers of dates and versions. */
const leftToRight =
  /https?:\/\/[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\/[\w-]+)+\/(?![\w])|[\w-]+\.(?:csv|docx|html|ics|json|md|pdf|svg|txt|xlsx|yaml|zip)\b|\b[a-z]+(?:-[a-z]+)+\b|\b[A-Z]\d{3}(?:-[\dA-Z]{4})+\b|\b\d+(?:[-./:]\d+)+\b/g;

/**
 * On a page that is read from right to left, sets apart what is always read from left to right: without this, a browser
 * lays the signs at the ends of an address on its wrong side.
 */
export function isolate(page: Root): void {
  visit(page, (node, index, parent) => {
    if (node.type === 'element') {
      if (node.content) isolate(node.content);
      if (code.has(node.tagName) || node.properties['translate'] === 'no') node.properties['dir'] ??= 'ltr';
      if (node.tagName === 'input' && fields.has(String(node.properties['type']))) node.properties['dir'] ??= 'ltr';
      return closed.has(node.tagName) || node.properties['dir'] === 'ltr' ? SKIP : undefined;
    }
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = isolatedIn(node.value);
    if (parts.length < 2 && parts[0]?.type !== 'element') return undefined;
    (parent as Element).children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function isolatedIn(text: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(leftToRight)) {
    const kept = found.replace(/[.,;:)]+$/, '');
    if (index > end) parts.push({ type: 'text', value: text.slice(end, index) });
    parts.push(h('bdi', { dir: 'ltr' }, kept));
    end = index + kept.length;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}
