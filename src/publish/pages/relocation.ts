import type { Element, Properties, Root } from 'hast';
import { eachElement } from './elements.ts';
import { relocate, relocateRefresh, relocateSet } from './address.ts';

/** Attributes that hold one address, as the tree spells them. Our own `data-*` attributes belong here too. */
const single = ['action', 'cite', 'data', 'formAction', 'href', 'poster', 'src', 'xLinkHref', 'dataHref', 'dataSrc'];
const sets = ['srcSet', 'imageSrcSet'];

/**
 * Rewrites every address in a page, also inside `<template>`, and gives scripts in
 * `<html data-root="…">` the way to the root of the site.
 *
 * @param own the address in the language of the page, see `languages/own-links.ts`. A link with `hreflang` leads to another
 *   language on purpose.
 */
export function relocatePage(page: Root, root: string, own: (address: string) => string = (address) => address): void {
  eachElement(page, (element) => {
    const placed =
      element.properties['hrefLang'] === undefined
        ? (address: string) => relocate(own(address), root)
        : (address: string) => relocate(address, root);
    if (element.tagName === 'html') element.properties['dataRoot'] = root;
    if (element.tagName === 'template' && element.content) relocatePage(element.content, root, own);
    for (const name of single) rewrite(element.properties, name, placed);
    for (const name of sets) rewrite(element.properties, name, (value) => relocateSet(value, root));
    if (isRefresh(element)) rewrite(element.properties, 'content', (value) => relocateRefresh(value, placed));
    refuseRooted(element);
  });
}

function rewrite(properties: Properties, name: string, change: (value: string) => string): void {
  const value = properties[name];
  if (typeof value === 'string') properties[name] = change(value);
}

function isRefresh({ tagName, properties }: Element): boolean {
  return tagName === 'meta' && String(properties['httpEquiv']).toLowerCase() === 'refresh';
}

/**
 * Code inside a page is never rewritten: whether a string in it is an address cannot be known. The build writes no
 * addresses there today, and this makes sure that it stays so.
 */
function refuseRooted({ tagName, children }: Element): void {
  if (tagName !== 'script' && tagName !== 'style') return;
  const text = children[0]?.type === 'text' ? children[0].value : '';
  if (/["'`(]\/_astro\//.test(text)) {
    throw new Error(
      `A <${tagName}> inside a page names a file of the site from the root ("/_astro/…"), which breaks under another path; keep that code in a file of its own.`,
    );
  }
}
