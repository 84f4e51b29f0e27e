import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '#guide/tools/practice.ts';
import { library } from '#library/index.ts';
import { resolveCitation } from '#library/reading/citation.ts';
import { press } from './support/button.ts';
import { at, useBrowser, useOnePage, wide } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

/** The longest sheets are the first that a page more would be needed for; `EVERY_PAGE=1` prints them all. */
const tools = library()
  .tools.toSorted((one, other) => lengthOf(other.id) - lengthOf(one.id))
  .slice(0, process.env['EVERY_PAGE'] ? undefined : 4);

function lengthOf(tool: string): number {
  return wanted(tool, '').join('').length;
}

/** Lines end where the printer likes, also after a hyphen: compare letters, not white space. */
function letters(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The letters of each page that comes out of the printer. */
async function printed(tab: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format })));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map(letters);
}

/** What a sheet must hold: what the tool is called, and every statement. */
function wanted(tool: string, title: string): string[] {
  const { practice, parts } = sheetOf(library(), tool);
  return [title, practice.line, ...parts.flatMap(({ lines }) => lines.flatMap(({ trouble, text }) => [trouble ?? text, text]))].map(
    letters,
  );
}

/** The sources of its statements, which are in the list at the foot of the page, and on a sheet that is printed alone. */
function sourcesOf(tool: string): string[] {
  const { sources } = library();
  const cited = sheetOf(library(), tool).parts.flatMap(({ lines }) => lines.flatMap((line) => line.sources));
  return cited.map((text) => letters(resolveCitation(text, sources)!.source.title));
}

describe('how to run a tool, on paper', () => {
  const reader = useOnePage({ viewport: wide }, () => Promise.resolve());

  it.each(tools.map(({ id, title }) => [id, title] as const))(
    '%s fits on one sheet, by its button and with the page',
    async (id, title) => {
      const tab = reader();
      await tab.goto(at(`/tools/${id}/`));
      const withPage = await printed(tab, 'A4');
      const sheet = withPage.find((text) => text.includes(wanted(id, title)[1]!))!;
      for (const words of [...wanted(id, title), letters(word('basis.tool'))]) expect(sheet).toContain(words);
      for (const source of sourcesOf(id)) expect(withPage.join('')).toContain(source);
      await tab.evaluate(() => {
        window.print = () => {};
      });
      for (const format of ['A4', 'Letter'] as const) {
        await press(tab, 'practice.print');
        await tab.locator('html[data-print]').waitFor();
        const alone = await printed(tab, format);
        expect(alone).toHaveLength(1);
        for (const words of [...wanted(id, title), ...sourcesOf(id)]) expect(alone[0]).toContain(words);
      }
      await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      // Afterwards the page is printed as before: which tool it has makes no difference.
      if (id === tools[0]!.id) expect(await printed(tab, 'A4')).toEqual(withPage);
    },
  );
});
