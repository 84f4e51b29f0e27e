import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { paperPath, papersForTool, papersInStage } from '#guide/papers/papers.ts';
import { library } from '#library/index.ts';
import type { Paper } from '#schemas/paper.ts';
import { button, press } from './support/button.ts';
import { all, pages } from './support/pages.ts';
import { savedFile } from './support/saved-file.ts';
import { eraseElsewhere, storedText } from './support/tools.ts';
import { at, narrow, useBrowser, useOnePage, wide } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const { papers, stages, tools } = library();
/** Those with a page of their own. */
const own = papers.filter(({ page }) => page === undefined);
const isRow = (line: string) => / \||\| /.test(line);
const [paper, sheet] = own
  .flatMap((one) => one.sheets.map((inside) => [one, inside] as const))
  .find(([, { parts }]) => parts.some(({ text }) => isRow(text)))!;
const [first, second] = sheet.parts as [Part, Part];
type Part = Paper['sheets'][number]['parts'][number];

const form = (tab: Page, id = sheet.id) => tab.locator(`letter-form[data-kind="${id}"]`);
const field = (tab: Page, part: Part) => form(tab).locator(`[data-part="${part.id}"]`);
const said = (tab: Page) => form(tab).locator('[data-outcome]').textContent();

async function write(tab: Page, part: Part, text: string, saved: 'answers.saved' | 'answers.savedForTab' = 'answers.saved') {
  await field(tab, part).fill(text);
  await field(tab, part).blur();
  await expect.poll(() => said(tab)).toBe(word(saved));
}

/** Lines end where the printer likes: compare letters, not white space. */
const letters = (text: string) => text.replace(/[\s|]+/g, '');
/** What is printed of a text: signs that make items of lists are not. */
const linesOf = (text: string) => text.split('\n').map((line) => letters(line.replace(/^- /, '')));

async function printed(tab: Page): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format: 'A4' })));
  return (await extractText(pdf, { mergePages: false })).text.map(letters);
}

async function printAlone(tab: Page, of: Locator): Promise<string[]> {
  await tab.evaluate(() => {
    window.print = () => {};
  });
  await press(of, 'letter.print');
  await tab.locator('.letter-sheet').waitFor({ state: 'attached' });
  return printed(tab);
}

describe('what is written into a working paper', () => {
  const reader = useOnePage({ viewport: narrow, acceptDownloads: true }, async (tab) => void (await tab.goto(at(paperPath(paper)))));

  it('is there after a reload and in a second tab, and both tabs agree', async () => {
    const tab = reader();
    await write(tab, first, 'Ours & theirs');
    await tab.reload();
    await expect.poll(() => field(tab, first).inputValue()).toBe('Ours & theirs');
    const other = await tab.context().newPage();
    await other.goto(at(paperPath(paper)));
    await expect.poll(() => field(other, first).inputValue()).toBe('Ours & theirs');
    await write(other, second, 'From the other tab');
    await expect.poll(() => field(tab, second).inputValue()).toBe('From the other tab');
    await press(form(tab), 'letter.template');
    await expect.poll(() => field(other, first).inputValue()).toBe(first.text);
    await press(form(tab), 'letter.undo');
    await expect.poll(() => field(other, second).inputValue()).toBe('From the other tab');
    await other.close();
  });

  it('is in the document, with tables as tables', async () => {
    const tab = reader();
    await write(tab, first, '- Trust & <time>\nالثقة\nWho | What\nAna | calls');
    const { name, bytes } = await savedFile(button(form(tab), 'letter.document'));
    expect(name.endsWith('.docx')).toBe(true);
    const text = strFromU8(unzipSync(bytes)['word/document.xml']!);
    for (const words of ['Trust &amp; &lt;time&gt;', 'الثقة', ...sheet.parts.map(({ heading }) => heading)]) expect(text).toContain(words);
    const others = sheet.parts.filter((part) => part !== first && part !== second);
    const tables = others.filter((part) => part.text.split('\n').some(isRow)).length + 1;
    expect(text.split('<w:tbl>').length - 1).toBe(tables);
    expect(text).not.toContain(' | ');
  });

  it('goes when everything is erased, and stays in the tab on a computer that is shared from then on', async () => {
    const tab = reader();
    await write(tab, first, 'zxword');
    const other = await eraseElsewhere(tab);
    await expect.poll(() => field(tab, first).inputValue()).toBe(first.text);
    expect(await storedText(tab)).not.toContain('zxword');
    await press(other, 'shared.switchOn');
    await other.locator('[data-shared-on]').waitFor();
    await other.goto(at(paperPath(paper)));
    await write(other, first, 'zxword', 'answers.savedForTab');
    expect(await other.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('zxword');
    expect(await other.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).toContain('zxword');
  });
});

describe('a working paper', () => {
  const scripted = useOnePage({ viewport: wide, colorScheme: 'dark' }, () => Promise.resolve());
  const plain = useOnePage({ viewport: narrow, javaScriptEnabled: false }, () => Promise.resolve());
  const each = own.map((one) => [one.id, one] as const);

  it.each(each)('prints each sheet alone, on two pages of A4 at most: %s', async (_, one) => {
    const tab = scripted();
    await tab.goto(at(paperPath(one)));
    for (const { id, title, parts } of one.sheets) {
      await form(tab, id).locator('textarea').first().focus();
      const printedPages = await printAlone(tab, form(tab, id));
      expect(printedPages.length, id).toBeLessThanOrEqual(2);
      const text = printedPages.join('');
      expect(text.startsWith(letters(title))).toBe(true);
      for (const part of parts) for (const line of linesOf(part.text)) expect(text).toContain(line);
      expect(text).not.toContain(letters(word('basis.paper')));
      await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await tab.locator('.letter-sheet').waitFor({ state: 'detached' });
    }
  });

  it.each(each)('shows and prints the whole form without JavaScript, and offers nothing that needs it: %s', async (_, one) => {
    const tab = plain();
    await tab.goto(at(paperPath(one)));
    for (const key of ['letter.print', 'letter.document', 'letter.template'] as const) expect(await button(tab, key).count()).toBe(0);
    expect(await tab.getByText(word('paper.saved')).isVisible()).toBe(false);
    const text = (await printed(tab)).join('');
    for (const { parts } of one.sheets) {
      for (const part of parts) {
        expect(text).toContain(letters(part.heading));
        for (const line of part.text.split('\n')) expect(text).toContain(letters(line));
      }
    }
  });
});

describe('working papers', () => {
  it('are linked from their list, from their tools and from their stages', () => {
    const places = [
      ...tools.map(({ id }) => [`/tools/${id}/`, papersForTool(papers, id)] as const),
      ...stages.map(({ id }) => [`/stages/${id}/`, papersInStage(papers, id)] as const),
      ['/papers/', papers] as const,
    ];
    for (const [path, wanted] of places) for (const one of wanted) expect(linkedFrom(path), path).toContain(paperPath(one));
    expect(linkedFrom('/letters/')).toContain('/papers/');
  });
});

/** Where the links of a page lead. */
function linkedFrom(path: string): string[] {
  const page = pages.find(({ address }) => address === path)!;
  return all(page, 'main a[href]').map(({ properties }) => {
    const { pathname, hash } = new URL(String(properties.href), `http://host${path}`);
    return pathname + hash;
  });
}
