import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { TestedTool } from '#site/faults/fault-kinds.fixture.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import { emptySet } from '#workshop/set/set.ts';
import { received, codeOf, areReceived, lists, paste } from './board.ts';
import { list } from './checklist.ts';
import { at } from './visit.ts';

/** How a tool is opened and written into, and where what was written is shown. */
interface Use {
  path: () => Promise<string> | string;
  /** The field that a word is written into. */
  field: string;
  /** What else it takes before there is anything to lose. */
  first?: (tab: Page) => Promise<void>;
}

const set = { ...emptySet('en'), items: [{ list: 1, slot: 0 }] };

export const uses: Record<TestedTool, Use> = {
  answers: { path: () => list, field: '#s2-q1-a textarea' },
  letter: {
    path: () => '/letters/',
    field: '#mandate-aim',
    // Until its script has come, which loads with the first touch, leaving the page asks.
    async first(tab) {
      await tab.locator('#mandate-aim').focus();
      await tab.waitForFunction(() => customElements.get('letter-form') !== undefined);
    },
  },
  told: {
    path: () => '/cases/tell/',
    field: '#tell-problem',
    // As with letters.
    async first(tab) {
      await tab.locator('#tell-problem').focus();
      await tab.waitForFunction(() => customElements.get('told-form') !== undefined);
    },
  },
  participant: {
    path: async () => `/workshop/take/#${await writeSet(set)}`,
    field: '[data-questions] textarea',
    first: async (tab) =>
      tab
        .locator('[data-questions] .participant-note')
        .first()
        .evaluate((note: HTMLDetailsElement) => void (note.open = true)),
  },
  board: {
    path: () => '/board/',
    field: '#board-title',
    async first(tab) {
      await paste(tab, codeOf(1, lists[0]!));
      await expect.poll(() => received(tab)).toBe(areReceived(1));
    },
  },
  desk: { path: () => '/workshop/', field: '[data-desk="title"]' },
  paper: { path: () => '/paper/', field: '[data-entry-keys]' },
  plan: { path: () => '/plan/', field: '[name="about:problem"]' },
};

/** @param origin where the site is, below the path of {@link at} */
export async function openTool(tab: Page, tool: TestedTool, origin = new URL(at('/')).origin): Promise<void> {
  const { path, field } = uses[tool];
  await tab.goto(at(await path()).replace(new URL(at('/')).origin, origin));
  // The note of a participant is folded.
  await tab.locator(field).first().waitFor({ state: 'attached' });
}

/** Writes a word; on paper sheets, where there are no words, a mark. */
export async function writeWord(tab: Page, tool: TestedTool, word: string): Promise<void> {
  const { field, first } = uses[tool];
  await first?.(tab);
  if (tool === 'paper') await tab.locator(field).pressSequentially('c');
  else await tab.locator(field).fill(word);
  await tab.locator(field).blur();
}

/** Whether the page shows what was written. */
export async function showsWord(tab: Page, tool: TestedTool, word: string): Promise<boolean> {
  if (tool === 'paper') return (await tab.locator('.entry-marks li').count()) > 0;
  return (await tab.locator(uses[tool].field).inputValue()).includes(word);
}

/** All that the browser stores for the page, as text. */
export const storedText = (tab: Page): Promise<string> =>
  tab.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));

/** Whether the page would be left without a question. */
export const mayLeave = (tab: Page): Promise<boolean> =>
  tab.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));

/** Puts a page to sleep as Back does: it hears nothing of other tabs until it is woken. Call before the page is opened. */
export const canSleep = async (tab: Page): Promise<void> =>
  void (await tab.addInitScript(() =>
    window.addEventListener('storage', (event) => 'asleep' in window && event.stopImmediatePropagation()),
  ));
export const sleep = (tab: Page): Promise<void> => tab.evaluate(() => void Object.assign(window, { asleep: true }));
export const wake = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    delete (window as { asleep?: boolean }).asleep;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });

/** Erases everything in a tab of its own. */
export async function eraseElsewhere(tab: Page): Promise<Page> {
  const other = await tab.context().newPage();
  await other.goto(at('/my-answers/'));
  await other.locator('[data-erase]').click();
  await other.locator('[data-erase-yes]').click();
  await other.locator('[data-erase-said]:not(:empty)').waitFor();
  return other;
}

/** An intranet: what comes by plain http from any host but this computer has no clipboard, no service worker and no camera. */
export const intranet = 'http://guide.intranet.example';

/** Serves the site on the {@link intranet}. */
export const onIntranet = async (tab: Page): Promise<void> =>
  void (await tab.route(`${intranet}/**`, async (route) => {
    const url = route
      .request()
      .url()
      .replace(intranet, new URL(at('/')).origin);
    await route.fulfill({ response: await route.fetch({ url }) });
  }));

/** What a browser's translator does to a page: each text in two elements of its own. */
export const translate = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found.filter((one) => one.data.trim() && !one.parentElement!.closest('script, style, textarea, [translate="no"]'))) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      inner.textContent = text.data;
      text.replaceWith(outer);
    }
  });

export const fillStorage = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

export const denyStorage = async (tab: Page): Promise<void> =>
  void (await tab.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    }
  }));
