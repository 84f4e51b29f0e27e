import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sheetValues } from '../src/kit/files/sheet.fixture.ts';
import type { RefusalReason } from '#answers/sharing/refusals.ts';
import { press } from './support/button.ts';
import { list, mark, markedState, stored } from './support/checklist.ts';
import { listOf, questionsOf, wordingOf } from './support/content.ts';
import { savedFile } from './support/saved-file.ts';
import { eraseElsewhere } from './support/tools.ts';
import { at, useBrowser, useOnePage } from './support/visit.ts';
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

/** What two people see of each other: one whose answers go, and one to whom they come. */
let code: string;
const theirs = useOnePage({ acceptDownloads: true }, async (tab) => {
  code = await answerAndExport(tab);
});
const ours = useOnePage({}, async (tab) => void (await tab.goto(at(list))));

/** Opens a page in a tab that may be there already, where a new end of the address alone would load nothing. */
async function openAfresh(tab: Page, path: string): Promise<void> {
  await tab.goto('about:blank');
  await tab.goto(at(path));
}

describe('taking answers along', () => {
  it('keeps the note out of the code, the link, the QR code and the file of marks', async () => {
    const tab = theirs();
    await tab.locator('[data-export-qr]').click();
    await tab.locator('.answer-qr svg').waitFor();
    const places = await tab.locator('[data-answer-code]').evaluateAll((all) => all.map((place) => place.innerHTML));
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).not.toContain(canary);
    expect(await tab.locator('.answer-qr svg').getAttribute('aria-label')).toBe(await tab.locator('[data-export-link]').textContent());
  });

  it('saves a copy with the notes, marks as the preview shows them, and every question in a spreadsheet, each with list and day in its name', async () => {
    const tab = theirs();
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

  it('shows the code before anything leaves, and the code opens on another device', async () => {
    const tab = ours();
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

  it('gives the same tag to a later code, so that it counts as the same person', async () => {
    const tab = theirs();
    const { tag } = await stored(tab);
    expect(Number.isInteger(tag)).toBe(true);
    await mark(tab, 's2-q1-b', 'answered');
    await expect.poll(() => codeOn(tab)).not.toBe(code);
    expect((await stored(tab)).tag).toBe(tag);
  });

  it('leaves nothing on the page where answers were compared and exported when everything is erased in another tab', async () => {
    const tab = theirs();
    await mark(tab, 's2-q1-a', 'answered');
    await bring(tab, code);
    await press(tab, 'import.compare');
    expect(await tab.locator('.comparison').textContent()).toContain(canary);
    const now = (await codeOn(tab))!;
    await eraseElsewhere(tab);
    await expect.poll(() => tab.locator('.incoming').isVisible()).toBe(false);
    expect(await tab.locator('main').textContent()).not.toMatch(new RegExp(`${canary}|${escaped(code)}|${escaped(now)}`));
  });
});

describe('a link with a code', () => {
  it('asks before it touches own answers, and leaves the address clean', async () => {
    const tab = ours();
    await mark(tab, 's2-q1-a', 'answered');
    await openAfresh(tab, `${list}#${code.replaceAll(' ', '-')}`);
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

  // That markup behind # runs nothing is in tests/hostile.test.ts.
  it.each<[name: string, fragment: string, reason: RefusalReason, question: string]>([
    ['garbage', '#%E0%A4%A', 'fragment', 's2-q2-a'],
    ['a code cut off', '#PG0M-0000-000', 'too-short', 's2-q2-b'],
  ])('%s behind # is told in one sentence, and the list can be worked', async (_, fragment, reason, question) => {
    const tab = ours();
    await openAfresh(tab, list + fragment);
    await refusal(tab, reason);
    expect(await markedState(tab, question)).toBe('open');
    await mark(tab, question, 'act');
    await expect.poll(() => markedState(tab, question)).toBe('act');
  });
});

describe('what cannot be opened', () => {
  it('is refused with a sentence each', async () => {
    const tab = ours();
    await openAfresh(tab, list);
    const sent = code.replaceAll(' ', '');
    const swapped = sent.slice(0, 9) + sent[10] + sent[9] + sent.slice(11);
    const rows: [string, RefusalReason][] = [
      ['   ', 'empty'],
      [sent.slice(0, -1), 'too-short'],
      [`${sent}${sent.at(-1)}`, 'too-long'],
      [sent[9] === sent[10] ? `${sent.slice(0, 9)}${sent[9] === '0' ? '1' : '0'}${sent.slice(10)}` : swapped, 'checksum'],
      ['Dear all, lunch is at noon.', 'no-code'],
    ];
    for (const [text, reason] of rows) {
      await bring(tab, text);
      await refusal(tab, reason);
    }
    await tab.goto(at('/checklists/change-at-scale/'));
    await bring(tab, sent);
    await refusal(tab, 'unknown-list');
    await tab.locator('[data-import-elsewhere] a').click();
    await tab.waitForURL(/\/my-answers\//);
    await tab.locator('.incoming').waitFor();
  });

  it('files too: of another program, damaged, or much too large', async () => {
    const tab = ours();
    await openAfresh(tab, '/my-answers/');
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

it('what somebody opened before its script came is filled when it comes', async () => {
  const tab = theirs();
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await tab.route(/ExportAnswers/, async (route) => {
    await held;
    await route.continue();
  });
  await tab.goto(at(list), { waitUntil: 'commit' });
  await tab.locator('export-answers > details > summary').click();
  expect(await tab.locator('export-answers > details').evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
  come();
  await tab.locator('[data-export-empty], [data-export-full]').filter({ visible: true }).waitFor();
});

describe('a shared computer', () => {
  it('keeps nothing on the device, says so, and the next tab starts empty', async () => {
    const tab = ours();
    await openAfresh(tab, list);
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
