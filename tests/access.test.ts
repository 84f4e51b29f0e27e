import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { writeSet } from '#workshop/set/written-set.ts';
import { emptySet } from '#workshop/set/set.ts';
import { codeOf, lists, openBoard, paste } from './support/board.ts';
import { press } from './support/button.ts';
import { expectNone } from './support/findings.ts';
import { place } from './support/pages.ts';
import { heaviestOfEachKind, sample } from './support/sample.ts';
import { at, narrow, onPages, onOnePage, useBrowser, wide } from './support/visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything axe knows, once; after that only what colours and size can change about the same page. */
const full: RunOptions = {};
const bySight: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'css-orientation-lock'],
};
/** What only a phone or only a desk shows surrounds the pages of a kind alike: one of each kind is looked at in all ways. */
const looks = [
  { name: 'on a phone, light', viewport: narrow, colorScheme: 'light', options: full, on: sample },
  { name: 'on a desk, dark', viewport: wide, colorScheme: 'dark', options: bySight, on: sample },
  { name: 'on a phone, dark', viewport: narrow, colorScheme: 'dark', options: bySight, on: heaviestOfEachKind },
  { name: 'on a desk, light', viewport: wide, colorScheme: 'light', options: bySight, on: heaviestOfEachKind },
] as const;

useBrowser();

describe('access', () => {
  let faults: Map<string, string[]>[];

  beforeAll(async () => {
    // The colours follow the system while a page is open, so one visit is enough for all looks.
    faults = await onPages({}, async (tab, page) => {
      await tab.setViewportSize(narrow);
      await tab.emulateMedia({ colorScheme: 'light' });
      await tab.goto(inject('atRoot') + page.address, { waitUntil: 'load' });
      await tab.evaluate(axe);
      const found = new Map<string, string[]>();
      for (const { name, viewport, colorScheme, options, on } of looks) {
        if (!on.includes(page)) continue;
        await tab.setViewportSize(viewport);
        await tab.emulateMedia({ colorScheme });
        found.set(
          name,
          (await violations(tab, options)).map((violation) => `${place(page)}: ${violation}`),
        );
      }
      return found;
    });
  }, 480_000);

  it('is looked at on every page of the sample', () => {
    expect(faults).toHaveLength(sample.length);
    for (const { name, on } of looks) expect(faults.filter((found) => found.has(name))).toHaveLength(on.length);
  });

  it.each(looks)('has no fault that axe finds $name', ({ name }) => {
    expectNone(faults.flatMap((found) => found.get(name) ?? []));
  });
});

/** Tools as they stand while they are used, each the way a reader gets there. */
const inUse: Record<string, (tab: Page) => Promise<unknown>> = {
  async 'a list with its panels open'(tab) {
    await tab.goto(at('/checklists/sustained-contact/'));
    await tab.locator('#s2-q1-a .state-act').click();
    for (const summary of await tab.locator('main summary:visible').all()) await summary.click();
    await tab.locator('[data-export-qr]').click();
    await tab.locator('.answer-qr svg').waitFor();
  },
  async 'answers that come in'(tab) {
    await tab.goto(at(`/checklists/${lists[0]!.id}/#${codeOf(3, lists[0]!)}`));
    await press(tab, 'import.compare');
    await tab.locator('.comparison tbody tr').first().waitFor();
    await press(tab, 'import.take');
  },
  async 'my answers, about to be erased'(tab) {
    await tab.goto(at('/checklists/sustained-contact/'));
    await tab.locator('#s2-q1-a .state-act').click();
    await tab.goto(at('/my-answers/'));
    await press(tab, 'myAnswers.erase');
  },
  async 'the search with results'(tab) {
    await tab.goto(at('/tools/'));
    await tab.click('.search-open');
    await tab.locator('.search-dialog[data-ready] input').fill('trust');
    await tab.locator('.search-result').first().waitFor();
  },
  async 'the end of a workshop, for who takes part'(tab) {
    await tab.goto(at(`/workshop/take/#${await writeSet({ ...emptySet('en'), items: [{ list: 0, slot: 0 }], prompts: ['Ready?'] })}`));
    await tab.locator('.state-act').first().click();
    await tab.locator('[data-qr]').click();
    await tab.locator('.qr-screen svg').waitFor();
  },
  async 'a board with its results'(tab) {
    await openBoard(tab);
    await paste(tab, Array.from({ length: 6 }, (_, tag) => codeOf(tag, lists[0]!)).join('\n'));
    await press(tab, 'board.show');
    for (const summary of (await tab.locator('peer-board summary:visible').all()).slice(0, 6)) await summary.click();
  },
  async 'a board from the back of the room'(tab) {
    await openBoard(tab);
    await paste(tab, Array.from({ length: 6 }, (_, tag) => codeOf(tag, lists[0]!)).join('\n'));
    await press(tab, 'board.show');
    await press(tab, 'board.room');
  },
};

describe('a tool in use', () => {
  it.each(Object.entries(inUse))('%s has no fault that axe finds, in light, dark and forced colours', async (_name, use) => {
    await onOnePage({ viewport: narrow, colorScheme: 'light', bypassCSP: true }, async (tab) => {
      await use(tab);
      await tab.evaluate(axe);
      const light = await violations(tab, full);
      await tab.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(tab, bySight);
      await tab.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
      expectNone([...light, ...dark, ...(await violations(tab, bySight))]);
    });
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
