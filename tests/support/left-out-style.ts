import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, parse, walk } from 'css-tree';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { wholeStyleFile, type WholeStyle } from '#publish/style/site-styles.ts';
import { all, pages } from './pages.ts';

/** What depends on use, and what is no element of its own: a rule is missed whether or not it would apply this moment. */
const passing =
  /::?(?:before|after|marker|placeholder|backdrop|selection|first-letter|first-line|file-selector-button|details-content|-(?:webkit|moz)-[\w-]+|hover|focus(?:-visible|-within)?|active|visited|target)(?![\w-])/g;

const leftOut = new Map<string, string[]>();

/**
 * Looks, while a reader goes from page to page, for elements with a style that the build left out of their page because
 * it found a name neither in the page nor whole in a script (`src/publish/style/names.ts`).
 *
 * Call before the first page is opened. Holds for every tab that this tab opens as well.
 *
 * @returns what was found so far, one finding for each rule
 */
export async function watchForLeftOutStyle(tab: Page): Promise<string[]> {
  const found: string[] = [];
  const context = tab.context();
  await context.exposeBinding('selectorsLeftOut', ({ page }) => selectorsLeftOut(addressOf(page.url())));
  await context.exposeBinding('missesStyle', ({ page }, selector: string, element: string) => {
    found.push(finding(addressOf(page.url()), selector, element));
  });
  await context.addInitScript(async (use) => {
    const { selectorsLeftOut: ask, missesStyle } = globalThis as unknown as {
      selectorsLeftOut(): Promise<string[]>;
      missesStyle(selector: string, element: string): void;
    };
    const selectors = new Map((await ask()).map((selector) => [selector, selector.replace(new RegExp(use, 'g'), ':is(*)')]));
    const look = () => {
      for (const [selector, matching] of selectors) {
        const element = document.querySelector(matching);
        if (!element) continue;
        selectors.delete(selector);
        missesStyle(selector, (element.cloneNode() as Element).outerHTML);
      }
    };
    look();
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  }, passing.source);
  return found;
}

/** The selectors of the rules that a page had and has no more. */
function selectorsLeftOut(address: string): string[] {
  const known = leftOut.get(address);
  if (known) return known;
  const { styles, pages: places } = JSON.parse(readFileSync(wholeStyleFile, 'utf8')) as WholeStyle;
  const whole = styles[places[address] ?? -1];
  if (whole === undefined) throw new Error(`${wholeStyleFile} does not have the style of ${address}; build the site again.`);
  const page = pages.find((one) => one.address === address)!;
  const kept = new Set(all(page, 'style').flatMap(({ children: [text] }) => (text?.type === 'text' ? selectorsIn(text.value) : [])));
  const selectors = [...new Set(selectorsIn(whole))].filter((selector) => !kept.has(selector));
  leftOut.set(address, selectors);
  return selectors;
}

/** The selectors of all rules that set more than custom properties: the build also drops those that nothing reads. */
function selectorsIn(style: string): string[] {
  const selectors: string[] = [];
  walk(parse(style), function (node) {
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList' || this.atrule?.name.endsWith('keyframes')) return;
    if (!node.block.children.some((part) => part.type === 'Declaration' && !part.property.startsWith('--'))) return;
    node.prelude.children.forEach((selector) => selectors.push(generate(selector)));
  });
  return selectors;
}

/** The address of a page of the site, wherever a test has it served. */
function addressOf(url: string): string {
  const { pathname } = new URL(url);
  const base = new URL(`${inject('belowPath')}/`).pathname;
  const address = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
  return existsSync(join('dist', address, 'index.html')) ? address : '/404.html';
}

function finding(address: string, selector: string, element: string): string {
  const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!).filter((name) => !name.startsWith('astro-'));
  return (
    `${address}: ${element} has a style that the build left out of the page: "${selector}" (${sourceOf(classes)}). ` +
    'A rule is kept only if all its names are in the page or whole in its scripts: write them there, such as "bar-open" instead ' +
    'of `bar-${state}`, or have the rule use names that are there.'
  );
}

/** The files with a rule for one of the classes. */
function sourceOf(classes: readonly string[]): string {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:css|astro)$/.test(name));
  const rule = new RegExp(`\\.(?:${classes.join('|')})(?![\\w-])`);
  const named = classes.length === 0 ? [] : files.filter((name) => rule.test(readFileSync(join('src', name), 'utf8')));
  return named.length === 0 ? 'from a package' : named.map((name) => `src/${name.replaceAll('\\', '/')}`).join(', ');
}
