import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { place } from './support/pages.ts';
import { narrow, onEveryPage, useBrowser, wide } from './support/visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything axe knows; and for further looks at the same page only what colours and size can change. */
const full: RunOptions = {};
const bySight: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'css-orientation-lock'],
};
const looks: { name: string; context: BrowserContextOptions; options: RunOptions }[] = [
  { name: 'on a phone, light', context: { viewport: narrow, colorScheme: 'light' }, options: full },
  { name: 'on a phone, dark', context: { viewport: narrow, colorScheme: 'dark' }, options: bySight },
  { name: 'on a desk, light', context: { viewport: wide, colorScheme: 'light' }, options: bySight },
  { name: 'on a desk, dark', context: { viewport: wide, colorScheme: 'dark' }, options: bySight },
];

useBrowser();

describe('access', () => {
  for (const { name, context, options } of looks) {
    it(`has no fault that axe finds ${name}`, async () => {
      const faults = await onEveryPage(context, async (tab, page) => {
        await tab.goto(inject('atRoot') + page.address, { waitUntil: 'load' });
        await tab.evaluate(axe);
        const { violations } = (await tab.evaluate(
          (given) => (globalThis as unknown as { axe: { run(options: unknown): Promise<unknown> } }).axe.run(given),
          { ...options, resultTypes: ['violations'] } as RunOptions,
        )) as AxeResults;
        return violations.flatMap(({ id, help, nodes }) =>
          nodes.slice(0, 3).map(({ html, any }) => `${place(page)}: ${help} [${id}] ${any[0]?.message ?? ''}\n      ${html.slice(0, 160)}`),
        );
      });
      expectNone(faults.flat());
    });
  }
});
