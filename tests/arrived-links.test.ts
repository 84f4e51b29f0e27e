/** Links as mail programs, newsletters, chat programs and hosts hand them on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serve } from '../scripts/lib/server.ts';
import { questionsOf } from './support/content.ts';
import { onOnePage, useBrowser, useOnePage } from './support/visit.ts';

useBrowser();

const list = 'foundational-engagement';
const question = questionsOf(list).at(-1)!.id;
const place = `/checklists/${list}/#${question}`;

/** Waits until the question of a link is in sight, and gives the address as the reader sees it. */
async function arrived(tab: Page): Promise<string> {
  await tab.waitForFunction((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box && box.top < innerHeight && box.bottom > 0;
  }, question);
  return tab.evaluate(() => location.pathname + location.search + location.hash);
}

describe('a link to a question', () => {
  const reader = useOnePage({}, () => Promise.resolve());
  /** A tab that shows nothing: the next page is loaded, also if only the end of its address is another. */
  const blank = async (): Promise<Page> => {
    await reader().goto('about:blank');
    return reader();
  };

  it.each([
    ['with %23 for #', place.replace('#', '%23')],
    ['with %2523 for #', place.replace('#', '%2523')],
    ['with a parameter at its end', `${place}?utm_source=letter&utm_medium=mail`],
    ['with a parameter joined to its end', `${place}&fbclid=IwAR0_x-1`],
  ])('leads there %s', async (_, link) => {
    const tab = await blank();
    await tab.goto(inject('atRoot') + link);
    expect(await arrived(tab)).toBe(place);
  });

  it.each(['#', '%23', '%2523'])('leads there with a parameter before its end, and %s after it', async (mark) => {
    const tab = await blank();
    await tab.goto(inject('atRoot') + place.replace('#', `?utm_source=letter${mark}`));
    expect(await arrived(tab)).toBe(place.replace('#', '?utm_source=letter#'));
  });

  it('with %23 leads there under a path as well', async () => {
    const tab = await blank();
    await tab.goto(inject('belowPath') + place.replace('#', '%23'));
    expect(await arrived(tab)).toBe(new URL(inject('belowPath')).pathname + place);
  });

  it('never leads to another site', async () => {
    const tab = await blank();
    await tab.goto(`${inject('atRoot')}//guide.example/%23x`);
    await tab.waitForURL((url) => url.hash === '#x');
    expect(new URL(tab.url()).origin).toBe(new URL(inject('atRoot')).origin);
  });

  it('that leads nowhere still says so, whatever is in it', async () => {
    const tab = await blank();
    await tab.goto(`${inject('atRoot')}/no/such/%23page/`);
    await tab.waitForURL('**/no/such/#page/');
    expect(await tab.locator('h1').isVisible()).toBe(true);
  });
});

describe('a host that hands out folders without their last slash', () => {
  it('gets whole pages, with links that lead where they should', async () => {
    const base = '/gov/guide/';
    const host = await serve({
      folder: 'dist',
      port: 0,
      base,
      intercept: async (path, _, response) => {
        const file = join('dist', path, 'index.html');
        if (path === '' || path.endsWith('/') || !existsSync(file)) return false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(file));
        return true;
      },
    });
    try {
      await onOnePage({}, async (tab) => {
        await tab.goto(`${host.address}checklists/${list}?a=b#${question}`);
        expect(await arrived(tab)).toBe(`${base}checklists/${list}/?a=b#${question}`);
        await tab.waitForFunction(() => customElements.get('site-search'));
        const links = await tab.$$eval('main a[href]', (all) => all.map((link) => (link as HTMLAnchorElement).pathname));
        expect(links.filter((path) => !path.startsWith(base))).toEqual([]);
        await tab.click('.search-open');
        await tab.fill('.search-dialog[data-ready] input', 'trust');
        await tab.locator('.search-result > a').first().click();
        await tab.waitForURL((url) => url.pathname.startsWith(`${base}notes/`));
      });
    } finally {
      await host.close();
    }
  });
});

describe('a site on plain http', () => {
  it('is searched as on https', async () => {
    await onOnePage({}, async (tab) => {
      const origin = 'http://guide.example';
      await tab.route(`${origin}/**`, async (route) => {
        const response = await route.fetch({ url: route.request().url().replace(origin, inject('atRoot')) });
        await route.fulfill({ response });
      });
      await tab.goto(`${origin}/`);
      expect(await tab.evaluate(() => isSecureContext)).toBe(false);
      await tab.keyboard.press('Control+k');
      await tab.fill('.search-dialog[data-ready] input', 'trust');
      await tab.locator('.search-result').first().waitFor();
    });
  });
});
