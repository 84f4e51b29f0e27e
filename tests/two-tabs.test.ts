import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeAnswerFile } from '#answers/sharing/answer-file.ts';
import { list, mark, noteOf, question, showsState, stored } from './support/checklist.ts';
import { press } from './support/button.ts';
import { canSleep, eraseElsewhere, sleep, storedText, wake } from './support/tools.ts';
import { at, onOnePage, useBrowser } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const note = (tab: Page, id: string) => question(tab, id).locator('textarea');
const answersIn = async (tab: Page) => Object.keys((await stored(tab)).lists['sustained-contact']?.answers ?? {}).toSorted();

/** Two tabs with the list; the first is asleep while the other works on. */
async function withOneAsleep(
  before: (tab: Page) => Promise<void>,
  meanwhile: (other: Page) => Promise<void>,
  after: (tab: Page) => Promise<void>,
) {
  await onOnePage({ acceptDownloads: true }, async (tab) => {
    await canSleep(tab);
    await tab.goto(at(list));
    await before(tab);
    await sleep(tab);
    const other = await tab.context().newPage();
    await other.goto(at(list));
    await meanwhile(other);
    await wake(tab);
    await after(tab);
  });
}

async function write(tab: Page, id: string, text: string): Promise<void> {
  await note(tab, id).fill(text);
  await note(tab, id).blur();
}

describe('a page that was asleep in the history', () => {
  it('makes a code without losing what was written meanwhile', async () => {
    await withOneAsleep(
      (tab) => mark(tab, 's2-q1-a', 'act'),
      async (other) => {
        await write(other, 's2-q1-b', 'meanwhile');
        await mark(other, 's2-q1-c', 'act');
      },
      async (tab) => {
        await tab.locator('export-answers > details > summary').click();
        await tab.locator('[data-export-code]:not(:empty)').waitFor();
        expect([await answersIn(tab), await noteOf(tab, 's2-q1-b')]).toEqual([['s2-q1-a', 's2-q1-b', 's2-q1-c'], 'meanwhile']);
      },
    );
  });

  it('imports a file into what is there now', async () => {
    const changed = '2026-01-02T03:04:05.678Z';
    const marked = { state: 'act', revision: 1, changed } as const;
    const file = writeAnswerFile(
      { version: 1, lists: { 'sustained-contact': { revision: 1, changed, answers: { 's2-q1-a': marked } } } },
      true,
      new Date(changed),
    );
    await withOneAsleep(
      (tab) => tab.locator('import-answers > details > summary').click(),
      (other) => write(other, 's2-q1-b', 'half an hour of work'),
      async (tab) => {
        await tab.locator('[data-import-file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
        await press(tab, 'import.take');
        await showsState(tab, 's2-q1-a', 'act');
        expect(await noteOf(tab, 's2-q1-b')).toBe('half an hour of work');
        await write(tab, 's2-q1-c', 'since');
        await tab.locator('[data-import-undo]').click();
        expect([await answersIn(tab), await noteOf(tab, 's2-q1-c')]).toEqual([['s2-q1-b', 's2-q1-c'], 'since']);
        expect(await tab.locator('[data-import-undo]').isVisible()).toBe(false);
      },
    );
  });

  it('goes on with the longer note', async () => {
    await withOneAsleep(
      (tab) => write(tab, 's2-q1-a', 'short'),
      (other) => write(other, 's2-q1-a', 'short, and then longer'),
      async (tab) => {
        await note(tab, 's2-q1-a').pressSequentially('!');
        await note(tab, 's2-q1-a').blur();
        expect(await noteOf(tab, 's2-q1-a')).toContain('and then longer');
      },
    );
  });
});

describe('two tabs', () => {
  it('write into one note at the same time: both texts are there, after a reload too, until one is dealt with', async () => {
    await onOnePage({}, async (tab) => {
      await canSleep(tab);
      await tab.goto(at(list));
      await write(tab, 's2-q1-a', 'start');
      // What the other writes is saved before this tab could hear of it.
      await sleep(tab);
      const other = await tab.context().newPage();
      await other.goto(at(list));
      await write(other, 's2-q1-a', 'start, of the other');
      await write(tab, 's2-q1-a', 'start, mine');
      await tab.reload();
      await tab.locator('.note-others blockquote').waitFor();
      const seen = [await note(tab, 's2-q1-a').inputValue(), await tab.locator('.note-others blockquote').textContent()];
      expect(seen.toSorted()).toEqual(['start, mine', 'start, of the other']);
      await tab.locator('.note-others button').first().click();
      await tab.locator('.note-others').waitFor({ state: 'detached' });
      for (const text of seen) expect(await noteOf(tab, 's2-q1-a')).toContain(text);
    });
  });

  it('of which one had no room: it never writes over what the other saved, a note of 60,000 characters among it', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await tab.evaluate(() => {
        const own = Storage.prototype.setItem;
        Object.assign(window, { makeRoom: () => (Storage.prototype.setItem = own) });
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await write(tab, 's2-q1-a', 'held');
      await tab.locator('[data-trouble="full"]').waitFor();
      const other = await tab.context().newPage();
      await other.goto(at(list));
      const long = 'word '.repeat(12_000);
      await write(other, 's2-q1-b', long);
      await write(other, 's2-q1-c', 'two');
      await tab.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
      await mark(tab, 's2-q2-a', 'act');
      expect([await noteOf(tab, 's2-q1-a'), await noteOf(tab, 's2-q1-b'), await noteOf(tab, 's2-q1-c')]).toEqual(['held', long, 'two']);
    });
  });

  it('of which one erased everything: undo brings back what nobody wrote again since, and the other’s new note stays', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await write(tab, 's2-q1-a', 'before');
      await write(tab, 's2-q1-b', 'before');
      const eraser = await eraseElsewhere(tab);
      await expect.poll(() => note(tab, 's2-q1-a').inputValue()).toBe('');
      expect(await storedText(tab)).not.toContain('before');
      await write(tab, 's2-q1-a', 'since');
      await eraser.locator('[data-undo]').click();
      await expect.poll(() => noteOf(tab, 's2-q1-b')).toBe('before');
      expect(await noteOf(tab, 's2-q1-a')).toBe('since');
      await expect.poll(() => eraser.locator('[data-undo]').isVisible()).toBe(false);
    });
  });

  it('with the device full since: the undo says that it failed, and is offered again', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await write(tab, 's2-q1-a', 'before');
      const eraser = await eraseElsewhere(tab);
      await eraser.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      const said = await eraser.locator('[data-erase-said]').textContent();
      await eraser.locator('[data-undo]').click();
      await expect.poll(() => eraser.locator('[data-erase-said]').textContent()).not.toBe(said);
      expect(await eraser.locator('[data-erase-said]').textContent()).toBe(
        await eraser.locator('my-answers').getAttribute('data-my-answers-not-undone'),
      );
      expect(await eraser.locator('[data-undo]').isVisible()).toBe(true);
    });
  });
});

describe('two tabs with the desk of a workshop that is stored on the device', () => {
  const title = (tab: Page) => tab.locator('[data-desk="title"]');
  const keep = (tab: Page) => tab.locator('[data-desk="keep"]');

  it('show what either of them wrote last', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/workshop/'));
      await title(tab).fill('One');
      await keep(tab).check();
      const other = await tab.context().newPage();
      await other.goto(at('/workshop/'));
      await expect.poll(() => title(other).inputValue()).toBe('One');
      await title(other).fill('Two');
      await expect.poll(() => title(tab).inputValue()).toBe('Two');
      await title(tab).fill('Three');
      await expect.poll(() => title(other).inputValue()).toBe('Three');
      await other.reload();
      await expect.poll(() => title(other).inputValue()).toBe('Three');
    });
  });

  it('lose nothing where one has not heard of the other: it goes on in its own tab, and says so', async () => {
    await onOnePage({}, async (tab) => {
      // As if the event had not come yet.
      await tab.addInitScript(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
      await tab.goto(at('/workshop/'));
      await title(tab).fill('One');
      await keep(tab).check();
      const other = await tab.context().newPage();
      await other.goto(at('/workshop/'));
      await expect.poll(() => title(other).inputValue()).toBe('One');
      const before = await storedText(other);
      await title(other).fill('Two');
      await expect.poll(() => storedText(other)).not.toBe(before);
      await title(tab).fill('Three');
      await tab.getByText(word('desk.savedForTab')).waitFor();
      await other.reload();
      await expect.poll(() => title(other).inputValue()).toBe('Two');
      await tab.reload();
      await expect.poll(() => title(tab).inputValue()).toBe('Three');
    });
  });
});
