import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countBy } from '#guide/study/initiatives.ts';
import { chosenTools } from '#guide/tools/choosing.ts';
import { library } from '#library/index.ts';
import { at, narrow, onOnePage, useBrowser, useOnePage, wide } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const { cases, initiatives } = library();
const tools = chosenTools(library());
const table = '/reference/initiatives/';

const shown = (tab: Page) => tab.locator('[data-item]:visible').count();
const said = (tab: Page) => tab.locator('filtered-list output').textContent();
const names = (tab: Page) => tab.locator('tbody [data-item]').evaluateAll((rows) => rows.map(({ id }) => id));
const query = (tab: Page) => new URL(tab.url()).search;
const ofRegion = (wanted: string) => countBy(initiatives, 'region').find(([region]) => region === wanted)![1];

const reader = useOnePage({}, () => Promise.resolve());

describe('a list that can be narrowed', () => {
  it('opens as its address asks, and says how much is shown', async () => {
    const tab = reader();
    await tab.setViewportSize(wide);
    await tab.goto(at(`${table}?region=africa`));
    expect(await shown(tab)).toBe(ofRegion('africa'));
    expect(await said(tab)).toBe(word('filter.count', { shown: ofRegion('africa'), all: initiatives.length }));
    await tab.goto(at('/cases/?stage=change-at-scale'));
    expect(await shown(tab)).toBe(cases.filter(({ stages }) => stages.includes('change-at-scale')).length);
  });

  it('finds tools by what people want to learn and how, and hides families of which none is left', async () => {
    const fitting = tools.filter(({ fits }) => fits.learn.includes('politics') && fits.time.includes('months'));
    const tab = reader();
    await tab.setViewportSize(narrow);
    await tab.goto(at('/tools/'));
    expect(await shown(tab)).toBe(tools.length);
    await tab.locator('select[name=learn]').selectOption('politics');
    await tab.locator('select[name=time]').selectOption('months');
    expect(await tab.locator('[data-item]:visible a').allTextContents()).toEqual(
      expect.arrayContaining(fitting.map(({ tool }) => tool.title)),
    );
    expect(await shown(tab)).toBe(fitting.length);
    const families = new Set(fitting.map(({ tool }) => tool.family));
    expect(await tab.locator('filtered-list h3:visible').count()).toBe(families.size);
  });

  it('passes over what it does not know', async () => {
    const tab = reader();
    await tab.setViewportSize(wide);
    await tab.goto(at(`${table}?region=atlantis&sort=depth&from=feed`));
    expect(await shown(tab)).toBe(initiatives.length);
  });

  it('puts into the address what the reader chooses, so that it can be sent', async () => {
    const tab = reader();
    await tab.setViewportSize(narrow);
    await tab.goto(at(`${table}?from=feed`));
    await tab.locator('select[name=region]').selectOption('asia');
    const words = initiatives.find(({ region }) => region === 'asia')!.name.toUpperCase();
    await tab.locator('input[name=text]').fill(words);
    await expect.poll(() => Object.fromEntries(new URLSearchParams(query(tab)))).toEqual({ from: 'feed', region: 'asia', text: words });
    const chosen = await shown(tab);
    expect(chosen).toBeGreaterThan(0);
    expect(chosen).toBeLessThan(ofRegion('asia'));
    await tab.reload();
    expect(await shown(tab)).toBe(chosen);
    expect(await tab.locator('input[name=text]').inputValue()).toBe(words);
  });

  it('says so when nothing fits, and shows all again', async () => {
    const tab = reader();
    await tab.setViewportSize(wide);
    await tab.goto(at(`${table}?text=zzzz&sort=theme`));
    expect(await shown(tab)).toBe(0);
    expect(await said(tab)).toBe(word('filter.none'));
    await tab.locator('button[type=reset]').click();
    await tab.locator('[data-item]').first().waitFor({ state: 'visible' });
    expect(await shown(tab)).toBe(initiatives.length);
    await expect.poll(() => query(tab)).toBe('');
    expect(await names(tab)).toEqual(initiatives.map(({ id }) => id));
  });

  it('is there whole without JavaScript, and shows no form that would do nothing', async () => {
    await onOnePage({ viewport: narrow, javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at(`${table}?region=africa`));
      expect(await shown(tab)).toBe(initiatives.length);
      expect(await tab.locator('filtered-list form').isVisible()).toBe(false);
      expect(await tab.locator('.search-open').isVisible()).toBe(false);
      expect(await tab.locator('thead button').count()).toBe(0);
    });
  });
});

describe('the columns of a table', () => {
  it('put the rows in order by keyboard, up and then down, and say so', async () => {
    const tab = reader();
    await tab.setViewportSize(wide);
    await tab.goto(at(table));
    const head = tab.locator('th[data-sort=theme]');
    await head.locator('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const themes = await tab.locator('[data-item] td:nth-child(3)').allTextContents();
    expect(themes).toEqual([...themes].sort((one, other) => one.localeCompare(other, 'en')));
    expect(new Set(themes)).toEqual(new Set(initiatives.map(({ theme }) => word(`theme.${theme}`))));
    await head.locator('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => query(tab)).toBe('?sort=-theme');
    expect((await tab.locator('[data-item] td:nth-child(3)').allTextContents()).at(-1)).toBe(themes[0]);
    expect(await tab.locator('[aria-sort]').count()).toBe(1);
  });
});
