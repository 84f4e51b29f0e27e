import type { Page } from 'playwright-core';

/** The most that may move while a page loads, a tenth of a per cent of the screen: less than a line of text by a pixel. */
export const mayShift = 0.001;

/** Asks the browser to draw nothing before the end of the page has come. */
const wait = '<link rel="expect" href="#arrived" blocking="render">';
const end = '<i id="arrived" hidden></i>';

/** The text of a page as the server sent it, without what {@link paintFirst} puts into it. */
export const asSent = (html: string): string => html.replace(wait, '').replace(end, '');

/**
 * Has a page painted as a whole, without its scripts, and only then lets them come, as a slow line does. A busy
 * machine would otherwise decide after which rows of a table the browser draws for the first time, and whether scripts
 * run before that, where nobody sees what they move.
 */
export async function paintFirst(tab: Page): Promise<void> {
  await tab.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = (await response.text()).replace('<head>', `<head>${wait}`).replace('</body>', `${end}</body>`);
    await route.fulfill({ response, body: html });
  });
  await tab.route(/\.js$/, async (route) => {
    await tab.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await route.continue();
  });
}

/** How much has moved in a tab since its page began to load, as browsers count it (Layout Instability). */
export const layoutShift = (tab: Page): Promise<number> =>
  tab.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // What was noted before is handed over at the next turn; then comes this.
        requestAnimationFrame(() => setTimeout(() => done(sum)));
      }),
  );
