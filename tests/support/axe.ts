import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe knows but what takes longest and is alike wherever things look alike. */
export const notByColour: RunOptions = { rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } } };
/** What colours and size can change about the same page. */
export const bySight: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'css-orientation-lock'],
};

/** Some of a page, as axe names it. */
type Part = { include: string[][] };

/** Lets {@link violations} look at the page that is open. */
export const bringAxe = (tab: Page): Promise<unknown> => tab.evaluate(axe);

/** @param part what to look at: the whole page unless given */
export function violations(tab: Page, options: RunOptions, part?: Part): Promise<string[]> {
  return tab.evaluate(
    async ([context, given]) => {
      const { axe } = globalThis as unknown as { axe: { run(part: Part | Document, given: RunOptions): Promise<AxeResults> } };
      const results = await axe.run(context ?? document, { ...given, resultTypes: ['violations'] });
      return results.violations.flatMap(({ id, help, nodes }) =>
        nodes.slice(0, 3).map(({ html, any }) => `${help} [${id}] ${any[0]?.message ?? ''}\n      ${html.slice(0, 160)}`),
      );
    },
    [part, options] as const,
  );
}

/**
 * Finds the texts and fields of a page that no page before it had in such a place, told by the names and classes of all around
 * it, which is what styles go by. Hundreds of paragraphs, cells and questions are alike, and the colours of one are those of all.
 *
 * @param seen what was found before; what is new is added
 * @returns the part of the page to look at, or undefined when nothing in it is new
 */
export async function newParts(tab: Page, seen: Set<string>): Promise<Part | undefined> {
  const found = await tab.evaluate(
    (before) => {
      const known = new Set(before);
      const paths = new Map<Element, string>();
      for (const old of document.querySelectorAll('[data-new-part]')) old.removeAttribute('data-new-part');
      for (const element of document.body.querySelectorAll('*')) {
        const state = element.getAttribute('data-state') ?? element.getAttribute('aria-current') ?? '';
        paths.set(
          element,
          `${paths.get(element.parentElement!) ?? ''}>${element.localName}.${element.getAttribute('class') ?? ''}.${state}`,
        );
      }
      const added: string[] = [];
      for (const [element, path] of paths) {
        const holdsText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
        if (known.has(path) || !(holdsText || element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
        known.add(path);
        added.push(path);
        element.setAttribute('data-new-part', '');
      }
      return added;
    },
    [...seen],
  );
  for (const path of found) seen.add(path);
  return found.length > 0 ? { include: [['[data-new-part]']] } : undefined;
}
