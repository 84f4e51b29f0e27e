import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { testedTools } from '#site/faults/fault-kinds.fixture.ts';
import { press } from './support/button.ts';
import { list, mark, markedState, storagePrefix, showsState } from './support/checklist.ts';
import { fillStorage, openTool, storedText, writeWord } from './support/tools.ts';
import { at, onOnePage, useBrowser } from './support/visit.ts';

useBrowser();

const onDevice = (tab: Page) => tab.evaluate(() => Object.entries(localStorage));
const sign = [`${storagePrefix}shared-computer`, 'yes'];

async function share(tab: Page, earlier: 'move' | 'leave' | 'delete'): Promise<void> {
  await tab.goto(at('/my-answers/'));
  await press(tab, 'shared.switchOn');
  await press(tab, `shared.${earlier}`);
  await tab.locator('[data-shared-on]').waitFor();
}

describe('a shared computer', () => {
  it('asks what should happen to what is on the device: it moves, is deleted, or stays out of sight', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'act');
      // Each begins with the mark on the device; what is deleted is last.
      for (const earlier of ['leave', 'move', 'delete'] as const) {
        await share(tab, earlier);
        const left = (await onDevice(tab)).filter(([name]) => name !== sign[0] && !name.endsWith(':erased'));
        expect(left.length, earlier).toBe(earlier === 'leave' ? 1 : 0);
        await tab.goto(at(list));
        await showsState(tab, 's2-q1-a', earlier === 'move' ? 'act' : 'open');
        await press(tab, 'shared.switchOff');
        await showsState(tab, 's2-q1-a', earlier === 'delete' ? 'open' : 'act');
      }
    });
  });

  it('leaves nothing on the device, of whatever tool, and new tabs follow', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/my-answers/'));
      await press(tab, 'shared.switchOn');
      await tab.locator('[data-shared-on]').waitFor();
      const next = await tab.context().newPage();
      for (const tool of testedTools) {
        await openTool(next, tool);
        await writeWord(next, tool, 'zxword');
        expect(await onDevice(next), tool).toEqual([sign]);
      }
    });
  });

  it('reaches a tab that is open already', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      const other = await tab.context().newPage();
      await other.goto(at('/my-answers/'));
      await press(other, 'shared.switchOn');
      await tab.locator('[data-shared-on]').first().waitFor();
      await mark(tab, 's2-q1-a', 'act');
      expect(await onDevice(tab)).toEqual([sign]);
    });
  });

  it('goes on in a tab that has answers of its own when another tab ends it, until that is said there too', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/my-answers/'));
      await press(tab, 'shared.switchOn');
      await tab.locator('[data-shared-on]').waitFor();
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'act');
      const other = await tab.context().newPage();
      await other.goto(at(list));
      await mark(other, 's2-q1-b', 'act');
      await press(other, 'shared.switchOff');
      await expect.poll(async () => JSON.stringify(await onDevice(tab))).toContain('s2-q1-b');
      await showsState(tab, 's2-q1-a', 'act');
      await tab.reload();
      await showsState(tab, 's2-q1-a', 'act');
      expect(JSON.stringify(await onDevice(tab))).not.toContain('s2-q1-a');
      await press(tab, 'shared.switchOff');
      await showsState(tab, 's2-q1-b', 'act');
      await showsState(other, 's2-q1-a', 'act');
    });
  });

  it('loses nothing if the tab has no room: it says so, and everything stays where it was', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'act');
      await tab.goto(at('/my-answers/'));
      const before = await storedText(tab);
      await fillStorage(tab);
      await press(tab, 'shared.switchOn');
      await press(tab, 'shared.move');
      await tab.locator('[data-shared-said]:not(:empty)').waitFor();
      expect(await storedText(tab)).toBe(before);
      await tab.goto(at(list));
      await expect.poll(() => markedState(tab, 's2-q1-a')).toBe('act');
    });
  });
});
