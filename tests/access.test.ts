import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { writeSet } from '#workshop/set/written-set.ts';
import { emptySet } from '#workshop/set/set.ts';
import { bringAxe, bySight, newParts, notByColour, violations } from './support/axe.ts';
import { codeOf, lists, openBoard, paste } from './support/board.ts';
import { press } from './support/button.ts';
import { expectNone } from './support/findings.ts';
import { at, narrow, onOnePage, useBrowser } from './support/visit.ts';

useBrowser();

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
  async 'the end of a workshop, for those who take part'(tab) {
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
      await bringAxe(tab);
      const faults = await violations(tab, notByColour);
      const part = await newParts(tab, new Set());
      for (const colours of [{}, { colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }] as const) {
        await tab.emulateMedia(colours);
        faults.push(...(await violations(tab, bySight, part)));
      }
      expectNone(faults);
    });
  });
});
