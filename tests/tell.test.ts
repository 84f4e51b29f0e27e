import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { library } from '../src/library/index.ts';
import { caseSchema } from '../src/schemas/case.ts';
import { button, press } from './support/button.ts';
import { all, pages, textOf } from './support/pages.ts';
import { savedFile } from './support/saved-file.ts';
import { eraseElsewhere } from './support/tools.ts';
import { at, narrow, onOnePage, useBrowser, useOnePage, wide } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const field = (tab: Page, name: string) => tab.locator(`#tell-${name}`);
const ways = (tab: Page) => tab.locator('[data-ways]');
const status = (tab: Page) => tab.locator('[data-outcome]');
const open = async (tab: Page) => {
  await tab.goto(at('/cases/tell/'));
  await field(tab, 'where').focus();
  await tab.locator('[data-preview] h3').waitFor();
};
const consent = async (tab: Page) => {
  for (const tick of ['agreed', 'unnamed'] as const) await tab.getByLabel(word(`tell.tick.${tick}`)).check();
  await ways(tab).waitFor();
};

/** Has the page name a repository, as a copy with one does: `open` is where a new file begins. */
const withRepository = (tab: Page, open: string) =>
  tab.route('**/cases/tell/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('data-kind="case"', `data-kind="case" data-open="${open}"`);
    const link = `<li><a class="button" data-host>Host</a><span data-host-long hidden></span></li>`;
    await route.fulfill({ response, body: html.replace(/(<ul[^>]*data-ways[^>]*>)/, `$1${link}`) });
  });

describe('telling a case', () => {
  const phone = useOnePage({ viewport: narrow }, () => Promise.resolve());
  const desk = useOnePage({ viewport: wide, acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] }, () =>
    Promise.resolve(),
  );

  it('is saved while it is written, and there again after a reload and in a second tab', async () => {
    const tab = phone();
    await open(tab);
    await field(tab, 'problem').fill('Nobody read the reports.');
    await tab.getByLabel(word('tell.tick.agreed')).check();
    await expect.poll(() => status(tab).textContent()).toBe(word('answers.saved'));
    await tab.reload();
    await expect.poll(() => field(tab, 'problem').inputValue()).toBe('Nobody read the reports.');
    expect(await tab.getByLabel(word('tell.tick.agreed')).isChecked()).toBe(true);
    const second = await tab.context().newPage();
    await second.goto(at('/cases/tell/'));
    await expect.poll(() => field(second, 'problem').inputValue()).toBe('Nobody read the reports.');
    await field(second, 'changed').fill('Somebody does.');
    await field(second, 'changed').blur();
    await expect.poll(() => field(tab, 'changed').inputValue()).toBe('Somebody does.');
  });

  it('leaves by no way before those concerned agree', async () => {
    const tab = phone();
    await open(tab);
    await field(tab, 'done').fill('We met.');
    await expect.poll(() => tab.locator('[data-lacking]').textContent()).toBe(word('tell.lacking'));
    expect(await ways(tab).isVisible()).toBe(false);
    await consent(tab);
    await expect.poll(() => tab.locator('[data-lacking]').textContent()).toBe('');
    await tab.getByLabel(word('tell.tick.unnamed')).uncheck();
    await expect.poll(() => ways(tab).isVisible()).toBe(false);
  });

  it('can be cleared and undone, and is gone when everything is erased', async () => {
    const tab = phone();
    await open(tab);
    await field(tab, 'where').fill('A secret place');
    await field(tab, 'where').blur();
    await expect.poll(() => status(tab).textContent()).toBe(word('answers.saved'));
    await press(tab, 'letter.template');
    expect(await field(tab, 'where').inputValue()).toBe('');
    await press(tab, 'letter.undo');
    expect(await field(tab, 'where').inputValue()).toBe('A secret place');
    const other = await eraseElsewhere(tab);
    await expect.poll(() => field(tab, 'where').inputValue()).toBe('');
    expect(await other.evaluate(() => JSON.stringify(localStorage))).not.toContain('secret');
  });

  it('is shown as its page will look', async () => {
    const tab = desk();
    await open(tab);
    await field(tab, 'title').fill('Two heron offices');
    await field(tab, 'done').fill('We met.\nWe went.');
    const preview = tab.locator('[data-preview]');
    await expect.poll(() => preview.locator('h3').textContent()).toBe('Two heron offices');
    await expect.poll(() => preview.locator('.case-steps li').allTextContents()).toEqual(['We met.', 'We went.']);
    const shown = await preview.locator('h4').allTextContents();
    // A case that is published has the same headings in the same order.
    const lead = `/cases/${library().cases.find(({ lead }) => lead)!.id}/`;
    const published = all(
      pages.find(({ address }) => address === lead)!,
      'main h2',
    ).map(textOf);
    expect(published.filter((heading) => shown.includes(heading))).toEqual(shown);
  });

  it('leaves as a file, a copy and a mail without a network, each with the case that the check lets pass', async () => {
    const tab = desk();
    await open(tab);
    await tab.context().setOffline(true);
    await field(tab, 'title').fill('Two heron offices');
    await field(tab, 'done').fill('We met: “so” it began.');
    await consent(tab);
    const { name, text } = await savedFile(button(tab, 'tell.file'));
    expect(name).toBe('two-heron-offices.yaml');
    expect(caseSchema.parse(parse(text))).toMatchObject({ title: 'Two heron offices', done: [{ text: 'We met: “so” it began.' }] });
    await press(tab, 'tell.copy');
    await expect.poll(() => status(tab).textContent()).toBe(word('tell.copied'));
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const mail = new URL((await tab.locator('[data-mail]').getAttribute('href'))!);
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('body')!.replaceAll('\r\n', '\n')).toBe(text);
    expect(await tab.locator('[data-mail-long]').isVisible()).toBe(false);
    await tab.context().setOffline(false);
  });

  it('opens the code host with the file filled in, where a copy has one', async () => {
    const tab = desk();
    await withRepository(tab, 'https://example.org/o/r/new/main/content/cases?filename={file}&amp;value={text}');
    await open(tab);
    await field(tab, 'title').fill('Two heron offices');
    await consent(tab);
    const address = async () => new URL((await tab.locator('[data-host]').getAttribute('href'))!).searchParams;
    await expect.poll(async () => (await address()).get('filename')).toBe('two-heron-offices.yaml');
    expect(caseSchema.safeParse(parse((await address()).get('value')!)).success).toBe(true);
    await field(tab, 'problem').fill('Long. '.repeat(2000));
    await expect.poll(async () => (await address()).get('value')).toBe('');
    expect(await tab.locator('[data-mail-long]').isVisible()).toBe(true);
    await tab.unroute('**/cases/tell/');
  });

  it('is a form to print and to read without JavaScript', async () => {
    await onOnePage({ viewport: narrow, javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at('/cases/tell/'));
      await field(tab, 'problem').fill('Nobody read the reports.');
      expect(await tab.getByText(word('tell.noScript')).isVisible()).toBe(true);
      expect(await button(tab, 'tell.copy').count()).toBe(0);
      await tab.emulateMedia({ media: 'print' });
      for (const name of ['where', 'problem', 'done', 'unknown', 'told']) expect(await field(tab, name).isVisible()).toBe(true);
    });
  });
});

describe('suggesting a change', () => {
  it('begins at the foot of a page, which it names with the edition, and has a draft for each page', async () => {
    await onOnePage({ viewport: narrow }, async (tab) => {
      await tab.goto(at('/tools/site-visits/'));
      await tab.getByRole('link', { name: word('frame.suggest') }).click();
      await expect.poll(() => tab.locator('#suggest-page').inputValue()).toBe('/tools/site-visits/');
      await tab.locator('#suggest-should').fill('Two days are enough.');
      await expect.poll(() => tab.locator('[data-preview]').textContent()).toContain('Two days are enough.');
      const mail = new URL((await tab.locator('[data-mail]').getAttribute('href'))!);
      const edition = library().changes[0]!.date;
      for (const part of ['/tools/site-visits/', edition, 'Two days are enough.']) expect(mail.searchParams.get('body')).toContain(part);
      // The skip link leads to a place of this page, and to no other draft.
      await tab.locator('.skip-link').focus();
      await tab.keyboard.press('Enter');
      await expect.poll(() => new URL(tab.url()).hash).toBe('#page=/tools/site-visits/');
      await tab.reload();
      await expect.poll(() => tab.locator('#suggest-should').inputValue()).toBe('Two days are enough.');
      await tab.goto(at('/suggest/'));
      await tab.locator('#suggest-should').focus();
      await expect.poll(() => tab.locator('#suggest-page').inputValue()).toBe('/');
      expect(await tab.locator('#suggest-should').inputValue()).toBe('');
      await tab.goto(at('/suggest/#page=/tools/site-visits/'));
      await expect.poll(() => tab.locator('#suggest-should').inputValue()).toBe('Two days are enough.');
    });
  });
});
