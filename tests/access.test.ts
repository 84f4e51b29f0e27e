import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { place } from './support/pages.ts';
import { narrow, onEveryPage, useBrowser, wide } from './support/visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything axe knows, once; after that only what colours and size can change about the same page. */
const full: RunOptions = {};
const bySight: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'css-orientation-lock'],
};
const looks = [
  { name: 'on a phone, light', viewport: narrow, colorScheme: 'light', options: full },
  { name: 'on a phone, dark', viewport: narrow, colorScheme: 'dark', options: bySight },
  { name: 'on a desk, dark', viewport: wide, colorScheme: 'dark', options: bySight },
  { name: 'on a desk, light', viewport: wide, colorScheme: 'light', options: bySight },
] as const;

useBrowser();

describe('access', () => {
  let faults: Map<string, string[]>[];

  beforeAll(async () => {
    // The colours follow the system while a page is open, so one visit is enough for all looks.
    faults = await onEveryPage({ viewport: narrow, colorScheme: 'light' }, async (tab, page) => {
      await tab.goto(inject('atRoot') + page.address, { waitUntil: 'load' });
      await tab.evaluate(axe);
      const found = new Map<string, string[]>();
      for (const { name, viewport, colorScheme, options } of looks) {
        await tab.setViewportSize(viewport);
        await tab.emulateMedia({ colorScheme });
        found.set(name, (await violations(tab, options)).map((violation) => `${place(page)}: ${violation}`));
      }
      return found;
    });
  }, 480_000);

  it('is looked at on every page', () => {
    expect(faults.length).toBeGreaterThan(20);
  });

  it.each(looks)('has no fault that axe finds $name', ({ name }) => {
    expectNone(faults.flatMap((found) => found.get(name) ?? []));
  });
});

async function violations(tab: Page, options: RunOptions): Promise<string[]> {
  const results = (await tab.evaluate(
    (given) => (globalThis as unknown as { axe: { run(options: unknown): Promise<unknown> } }).axe.run(given),
    { ...options, resultTypes: ['violations'] } as RunOptions,
  )) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ html, any }) => `${help} [${id}] ${any[0]?.message ?? ''}\n      ${html.slice(0, 160)}`),
  );
}
