import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sheetValues } from '../src/kit/files/sheet.fixture.ts';
import type { RefusalReason } from '#answers/sharing/refusals.ts';
import { press } from './support/button.ts';
import { list, mark, markedState, stored } from './support/checklist.ts';
import { listOf, questionsOf, wordingOf } from './support/content.ts';
import { savedFile } from './support/saved-file.ts';
import { eraseElsewhere } from './support/tools.ts';
import { at, onOnePage, useBrowser } from './support/visit.ts';
import { word, wordLike } from './support/words.ts';

useBrowser();

const canary = 'zx-canary-note';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const codeOn = (tab: Page) => tab.locator('[data-export-code]').textContent();

/** Marks two questions, writes a note, opens the part to take answers along, and gives the code. */
async function answerAndExport(tab: Page): Promise<string> {
  await tab.goto(at(list));
  await mark(tab, 's2-q1-a', 'act');
  await mark(tab, 's2-q3-e', 'not-for-us');
  await tab.locator('#s2-q1-a textarea').fill(canary);
  await tab.locator('export-answers > details > summary').click();
  await tab.locator('[data-export-code]:not(:empty)').waitFor();
  return (await codeOn(tab))!;
}

async function bring(tab: Page, text: string): Promise<void> {
  if (!(await tab.locator('[data-import-text]').isVisible())) await tab.locator('import-answers > details > summary').click();
  await tab.locator('[data-import-text]').fill(text);
  await tab.locator('[data-import-read]').click();
}

/** Waits until something is refused with the sentence for this reason, in which nothing of the text is markup. */
const refusal = async (tab: Page, reason: RefusalReason): Promise<void> => {
  const notice = tab.locator('[data-import-refused]:not([hidden])');
  await expect.poll(() => notice.textContent()).toMatch(wordLike(`import.refused.${reason}`));
  expect(await notice.textContent()).not.toContain('<');
};

describe('taking answers along', () => {
  it('leaves nothing on the page where answers were compared and exported when everything is erased in another tab', async () => {
    await onOnePage({}, async (tab) => {
      const code = await answerAndExport(tab);
      await mark(tab, 's2-q1-a', 'answered');
      await bring(tab, code);
      await press(tab, 'import.compare');
      expect(await tab.locator('.comparison').textContent()).toContain(canary);
      await eraseElsewhere(tab);
      await expect.poll(() => tab.locator('.incoming').isVisible()).toBe(false);
      expect(await tab.locator('main').textContent()).not.toMatch(new RegExp(`${canary}|${escaped(code)}`));
    });
  });

  it('shows the code before anything leaves, and the code opens on another device', async () => {
    const code = await onOnePage({}, answerAndExport);
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await bring(tab, `Ana: here you go!\n${code.toLowerCase()}\n👍`);
      await tab.locator('.incoming').waitFor();
      expect(await tab.locator('.incoming .given > li').allInnerTexts()).toEqual(
        (['s2-q1-a', 's2-q3-e'] as const).map((id, at) =>
          expect.stringMatching(new RegExp(`${escaped(wordingOf(id))}\\s+${word(`state.${at === 0 ? 'act' : 'not-for-us'}`)}`)),
        ),
      );
      await press(tab, 'import.compare');
      expect(await tab.locator('.comparison tbody tr').count()).toBe(2);
      await expect.poll(() => markedState(tab, 's2-q1-a')).toBe('open');
      await press(tab, 'import.take');
      await expect.poll(() => markedState(tab, 's2-q1-a')).toBe('act');
      await expect.poll(() => markedState(tab, 's2-q3-e')).toBe('not-for-us');
      await press(tab, 'import.undo');
      await expect.poll(() => markedState(tab, 's2-q1-a')).toBe('open');
    });
  });

  it('keeps the note out of the code, the link, the QR code and the file of marks', async () => {
    await onOnePage({}, async (tab) => {
      await answerAndExport(tab);
      await tab.locator('[data-export-qr]').click();
      await tab.locator('.answer-qr svg').waitFor();
      for (const place of await tab.locator('[data-answer-code]').all()) expect(await place.innerHTML()).not.toContain(canary);
      expect(await tab.locator('.answer-qr svg').getAttribute('aria-label')).toBe(await tab.locator('[data-export-link]').textContent());
    });
  });

  it('saves a copy with the notes, marks as the preview shows them, and every question in a spreadsheet, each with list and day in its name', async () => {
    await onOnePage({ acceptDownloads: true }, async (tab) => {
      await answerAndExport(tab);
      const named = (name: 'export.fileName' | 'export.marksName', ending: string) =>
        new RegExp(`^${word(name)}-sustained-contact-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`);
      const copy = await savedFile(tab.locator('[data-export-file]'));
      expect(copy.name).toMatch(named('export.fileName', 'json'));
      expect(copy.text).toContain(canary);
      const marks = await savedFile(tab.locator('[data-export-save-marks]'));
      expect(marks.name).toMatch(named('export.marksName', 'json'));
      expect(marks.text).toBe(await tab.locator('[data-export-preview]').textContent());
      const table = await savedFile(tab.locator('[data-export-table]'));
      expect(table.name).toMatch(named('export.fileName', 'xlsx'));
      const rows = sheetValues(table.bytes);
      expect(rows).toHaveLength(1 + questionsOf('sustained-contact').length);
      const group = listOf('sustained-contact').groups[0]!.title;
      const about = [group, '1.1', wordingOf('s2-q1-a'), word('state.act'), canary, 's2-q1-a'];
      expect(rows).toContainEqual(expect.arrayContaining(about));
    });
  });

  it('gives the same tag to a later code, so that it counts as the same person', async () => {
    await onOnePage({}, async (tab) => {
      const before = await answerAndExport(tab);
      await mark(tab, 's2-q1-b', 'answered');
      const after = (await codeOn(tab))!;
      expect(after).not.toBe(before);
      expect(Number.isInteger((await stored(tab)).tag)).toBe(true);
    });
  });
});

describe('a link with a code', () => {
  it('asks before it touches own answers, and leaves the address clean', async () => {
    const code = await onOnePage({}, answerAndExport);
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'answered');
      await tab.goto(at('/'));
      await tab.goto(at(`${list}#${code.replaceAll(' ', '-')}`));
      await tab.locator('.incoming').waitFor();
      expect(new URL(tab.url()).hash).toBe('');
      // What came in is the first thing below the title of the page.
      expect(await tab.evaluate(() => [scrollY, document.querySelector('.page-title + .import-result .incoming') !== null])).toEqual([
        0,
        true,
      ]);
      expect(await tab.locator('[data-import-found]').innerText()).toMatch(wordLike('import.someone'));
      await expect.poll(() => markedState(tab, 's2-q1-a')).toBe('answered');
      await press(tab, 'import.keep');
      await expect.poll(() => markedState(tab, 's2-q1-a')).toBe('answered');
    });
  });

  it.each<[name: string, fragment: string, reason: RefusalReason]>([
    ['garbage', '#%E0%A4%A', 'fragment'],
    ['markup', '#<img src=x onerror=alert(1)>', 'fragment'],
    ['a code cut off', '#PG0M-0000-000', 'too-short'],
  ])('%s behind # is told in one sentence', async (_, fragment, reason) => {
    await onOnePage({}, async (tab) => {
      const alerts: string[] = [];
      tab.on('dialog', (dialog) => {
        alerts.push(dialog.message());
        void dialog.dismiss();
      });
      await tab.goto(at(list + fragment));
      await refusal(tab, reason);
      await mark(tab, 's2-q1-a', 'act');
      await expect.poll(() => markedState(tab, 's2-q1-a')).toBe('act');
      expect(alerts).toEqual([]);
    });
  });
});

describe('what cannot be opened', () => {
  it('is refused with a sentence each', async () => {
    const code = (await onOnePage({}, answerAndExport)).replaceAll(' ', '');
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      const swapped = code.slice(0, 9) + code[10] + code[9] + code.slice(11);
      const rows: [string, RefusalReason][] = [
        ['   ', 'empty'],
        [code.slice(0, -1), 'too-short'],
        [`${code}${code.at(-1)}`, 'too-long'],
        [code[9] === code[10] ? `${code.slice(0, 9)}${code[9] === '0' ? '1' : '0'}${code.slice(10)}` : swapped, 'checksum'],
        ['Dear all, lunch is at noon.', 'no-code'],
      ];
      for (const [text, reason] of rows) {
        await bring(tab, text);
        await refusal(tab, reason);
      }
      await tab.goto(at('/checklists/change-at-scale/'));
      await bring(tab, code);
      await refusal(tab, 'unknown-list');
      await tab.locator('[data-import-elsewhere] a').click();
      await tab.waitForURL(/\/my-answers\//);
      await tab.locator('.incoming').waitFor();
    });
  });

  it('files too: of another program, damaged, or much too large', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/my-answers/'));
      await tab.locator('import-answers > details > summary').click();
      const rows: [Buffer, RefusalReason][] = [
        [Buffer.from('hello'), 'not-json'],
        [Buffer.from('{"a":1}'), 'not-answers'],
        [Buffer.from('{"format":"peer-learning-guide-answers","version":1,"lists":{"l":7}}'), 'damaged'],
        [Buffer.alloc(6_000_000, ' '), 'too-large'],
      ];
      for (const [buffer, reason] of rows) {
        await tab.locator('[data-import-file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
        await refusal(tab, reason);
      }
    });
  });
});

describe('a shared computer', () => {
  it('keeps nothing on the device, says so, and the next tab starts empty', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'act');
      await tab.locator('#s2-q1-a textarea').focus();
      await press(tab, 'shared.switchOn');
      await press(tab, 'shared.move');
      await tab.locator('#s2-q1-a textarea').fill(canary);
      await mark(tab, 's2-q1-b', 'answered');
      await expect.poll(() => tab.evaluate(() => Object.values(localStorage))).toEqual(['yes']);
      await tab.reload();
      await expect.poll(() => markedState(tab, 's2-q1-a')).toBe('act');
      await tab.getByText(word('shared.on')).waitFor();
      const next = await tab.context().newPage();
      await next.goto(at(list));
      await expect.poll(() => markedState(next, 's2-q1-a')).toBe('open');
    });
  });
});
