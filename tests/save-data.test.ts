import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { all, pages, place } from './support/pages.ts';
import { arrive, onOnePage, useBrowser, wide } from './support/visit.ts';

useBrowser();

it('no page has anything fetched ahead', () => {
  expectNone(
    pages.flatMap((page) =>
      all(
        page,
        'link:is([rel~=prefetch], [rel~=prerender], [rel~=preload], [rel~=modulepreload], [rel~=preconnect]), script[type=speculationrules]',
      ).map(({ tagName, properties }) => `${place(page)}: has <${tagName} ${JSON.stringify(properties)}>.`),
    ),
  );
});

describe('the suggestions under a list', () => {
  /** Comes near the suggestions without seeing them; gives what the page has fetched until then and what it fetches when they are seen. */
  async function approach(tab: Page): Promise<{ near: boolean; seen: boolean }> {
    const fetched: string[] = [];
    tab.on('request', (request) => fetched.push(request.url()));
    await arrive(tab, `${inject('atRoot')}/checklists/sustained-contact/`);
    const asked = () => fetched.some((url) => url.includes('next-steps-panel'));
    // Until the browser has told of what came as near as that, to the page first and then to this.
    await tab.evaluate(
      (height) =>
        new Promise<void>((told) => {
          const suggestions = document.querySelector('next-steps')!;
          document.documentElement.style.scrollBehavior = 'auto';
          scrollBy(0, suggestions.getBoundingClientRect().top - 2.5 * height);
          new IntersectionObserver(([entry]) => entry!.isIntersecting && told(), { rootMargin: '200%' }).observe(suggestions);
        }),
      wide.height,
    );
    // What was asked for before this is known before it.
    await tab.evaluate(() => fetch(location.href));
    const near = asked();
    const came = near ? undefined : tab.waitForRequest(/next-steps-panel/);
    await tab.locator('next-steps').scrollIntoViewIfNeeded();
    await came;
    return { near, seen: asked() };
  }

  it('load when the reader comes near', async () => {
    expect(await onOnePage({ viewport: wide }, approach)).toEqual({ near: true, seen: true });
  });

  it('load only when they are seen, if the reader asked for little data', async () => {
    const frugal = await onOnePage({ viewport: wide, extraHTTPHeaders: { 'Save-Data': 'on' } }, async (tab) => {
      await tab.addInitScript(() =>
        Object.defineProperty((navigator as Navigator & { connection: object }).connection, 'saveData', { get: () => true }),
      );
      return approach(tab);
    });
    expect(frugal).toEqual({ near: false, seen: true });
  });
});
