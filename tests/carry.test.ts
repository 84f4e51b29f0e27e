import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { list, mark, markOf } from './support/checklist.ts';
import { savedFile } from './support/saved-file.ts';
import { at, onOnePage, useBrowser } from './support/visit.ts';

useBrowser();

const canary = 'zx-canary-note';
const codeOn = (tab: Page) => tab.locator('[data-take-code]').textContent();

/** Marks two questions, writes a note, opens the part to take answers along, and gives the code. */
async function answerAndTake(tab: Page): Promise<string> {
  await tab.goto(at(list));
  await mark(tab, 's2-q1-a', 'act');
  await mark(tab, 's2-q3-e', 'not-for-us');
  await tab.locator('#s2-q1-a textarea').fill(canary);
  await tab.locator('take-answers > details > summary').click();
  await tab.locator('[data-take-code]:not(:empty)').waitFor();
  return (await codeOn(tab))!;
}

async function bring(tab: Page, text: string): Promise<void> {
  if (!(await tab.locator('[data-bring-text]').isVisible())) await tab.locator('bring-answers > details > summary').click();
  await tab.locator('[data-bring-text]').fill(text);
  await tab.locator('[data-bring-read]').click();
}

/** The sentence with which something is refused, once it says what is expected; fails after a while if it never does. */
const refusal = (tab: Page, sentence: string) => tab.locator('[data-bring-refused]:not([hidden])', { hasText: sentence }).textContent();

describe('taking answers along', () => {
  it('shows the code before anything leaves, and the code opens on another device', async () => {
    const code = await onOnePage({}, answerAndTake);
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await bring(tab, `Ana: here you go!\n${code.toLowerCase()}\n👍`);
      await tab.locator('.incoming').waitFor();
      expect(await tab.locator('.comparison tbody tr').count()).toBe(2);
      expect(await markOf(tab, 's2-q1-a')).toBe('open');
      await tab.getByRole('button', { name: 'Add them to mine' }).click();
      expect(await markOf(tab, 's2-q1-a')).toBe('act');
      expect(await markOf(tab, 's2-q3-e')).toBe('not-for-us');
      await tab.getByRole('button', { name: 'Undo' }).click();
      expect(await markOf(tab, 's2-q1-a')).toBe('open');
    });
  });

  it('keeps the note out of the code, the link, the picture and the file, unless it is ticked for the file', async () => {
    await onOnePage({}, async (tab) => {
      await answerAndTake(tab);
      await tab.locator('[data-take-qr]').click();
      await tab.locator('.answer-qr svg').waitFor();
      for (const place of await tab.locator('[data-answer-code]').all()) expect(await place.innerHTML()).not.toContain(canary);
      expect(await tab.locator('.answer-qr svg').getAttribute('aria-label')).toBe(await tab.locator('[data-take-link]').textContent());
      await tab.locator('[data-take-notes]').check();
      expect(await tab.locator('[data-take-preview]').textContent()).toContain(canary);
    });
  });

  it('saves what the preview shows, and a table that spreadsheets open', async () => {
    await onOnePage({ acceptDownloads: true }, async (tab) => {
      await answerAndTake(tab);
      const file = await savedFile(tab.locator('[data-take-file]'));
      expect(file).toMatchObject({ name: 'my-answers.json', text: await tab.locator('[data-take-preview]').textContent() });
      const table = await savedFile(tab.locator('[data-take-table]'));
      expect(table.name).toBe('my-answers.csv');
      expect(table.text).toContain('sustained-contact,s2-q1-a,What concrete next steps can you put to people who want to carry on?,Act');
      expect(table.text).not.toContain(canary);
    });
  });

  it('gives the same tag to a later code, so that it counts as the same person', async () => {
    await onOnePage({}, async (tab) => {
      const before = await answerAndTake(tab);
      await mark(tab, 's2-q1-b', 'answered');
      const after = (await codeOn(tab))!;
      expect(after).not.toBe(before);
      const kept = await tab.evaluate(() => JSON.parse(localStorage.getItem('peer-learning-guide:/a/b/c/:answers')!).tag);
      expect(Number.isInteger(kept)).toBe(true);
    });
  });
});

describe('a link with a code', () => {
  it('asks before it touches own answers, and leaves the address clean', async () => {
    const code = await onOnePage({}, answerAndTake);
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'answered');
      await tab.goto(at('/'));
      await tab.goto(at(`${list}#${code.replaceAll(' ', '-')}`));
      await tab.locator('.incoming').waitFor();
      expect(new URL(tab.url()).hash).toBe('');
      expect(await markOf(tab, 's2-q1-a')).toBe('answered');
      await tab.getByRole('button', { name: 'Leave mine as they are' }).click();
      expect(await markOf(tab, 's2-q1-a')).toBe('answered');
    });
  });

  it.each([
    ['garbage', '#%E0%A4%A', 'The end of this link is neither'],
    ['markup', '#<img src=x onerror=alert(1)>', 'The end of this link is neither'],
    ['a code cut off', '#PG0M-0000-000', 'too short'],
  ])('%s behind # is told in one sentence', async (_, fragment, sentence) => {
    await onOnePage({}, async (tab) => {
      const alerts: string[] = [];
      tab.on('dialog', (dialog) => {
        alerts.push(dialog.message());
        void dialog.dismiss();
      });
      await tab.goto(at(list + fragment));
      expect(await refusal(tab, sentence)).toMatch(/own answers are untouched/);
      await mark(tab, 's2-q1-a', 'act');
      expect(await markOf(tab, 's2-q1-a')).toBe('act');
      expect(alerts).toEqual([]);
    });
  });
});

describe('what cannot be opened', () => {
  it('is refused with a sentence each', async () => {
    const code = (await onOnePage({}, answerAndTake)).replaceAll(' ', '');
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      const swapped = code.slice(0, 9) + code[10] + code[9] + code.slice(11);
      const rows: [string, string][] = [
        ['   ', 'nothing to open'],
        [code.slice(0, -1), 'too short'],
        [`${code}${code.at(-1)}`, 'too long'],
        [code[9] === code[10] ? `${code.slice(0, 9)}${code[9] === '0' ? '1' : '0'}${code.slice(10)}` : swapped, 'wrong'],
        ['Dear all, lunch is at noon.', 'no answer code'],
      ];
      for (const [text, sentence] of rows) {
        await bring(tab, text);
        expect(await refusal(tab, sentence)).not.toContain('<');
      }
      await tab.goto(at('/checklists/change-at-scale/'));
      await bring(tab, code);
      expect(await refusal(tab, 'another list')).toContain('untouched');
      await tab.locator('[data-bring-elsewhere] a').click();
      await tab.waitForURL(/\/my-answers\//);
      await tab.locator('.incoming').waitFor();
    });
  });

  it('files too: of another program, damaged, or much too large', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/my-answers/'));
      await tab.locator('bring-answers > details > summary').click();
      const rows: [Buffer, string][] = [
        [Buffer.from('hello'), 'cannot be read as a file of answers'],
        [Buffer.from('{"a":1}'), 'does not come from this guide'],
        [Buffer.from('{"format":"peer-learning-guide-answers","version":1,"lists":{"l":7}}'), 'damaged'],
        [Buffer.alloc(6_000_000, ' '), 'too large'],
      ];
      for (const [buffer, sentence] of rows) {
        await tab.locator('[data-bring-file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
        expect(await refusal(tab, sentence)).toContain('own answers are untouched');
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
      await tab.getByRole('button', { name: 'Keep nothing after I close this tab' }).click();
      await tab.locator('#s2-q1-a textarea').fill(canary);
      await mark(tab, 's2-q1-b', 'answered');
      expect(await tab.evaluate(() => localStorage.length)).toBe(0);
      await tab.reload();
      expect(await markOf(tab, 's2-q1-a')).toBe('act');
      expect(await tab.getByText('Shared computer: nothing is kept after you close this tab.').isVisible()).toBe(true);
      const next = await tab.context().newPage();
      await next.goto(at(list));
      expect(await markOf(next, 's2-q1-a')).toBe('open');
    });
  });
});
