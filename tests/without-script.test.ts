import { describe, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { place } from './support/pages.ts';
import { narrow, onEveryPage, useBrowser } from './support/visit.ts';

useBrowser();

describe('without JavaScript', () => {
  it('every page can be read, and its menu reached', async () => {
    const faults = await onEveryPage({ viewport: narrow, javaScriptEnabled: false, colorScheme: 'light' }, async (tab, page) => {
      await tab.goto(inject('atRoot') + page.address, { waitUntil: 'load' });
      const main = await tab.locator('main').innerText();
      const heading = await tab.locator('h1').isVisible();
      const links = await tab.locator('a[href]').count();
      return [
        !heading && 'its title cannot be seen',
        main.split(/\s+/).length < 20 && 'there are fewer than twenty words to read',
        links < 5 && 'there is no way on',
      ].flatMap((fault) => (fault ? [`${place(page)}: ${fault}.`] : []));
    });
    expectNone(faults.flat());
  });

  it('follows the colours that the system asks for', async () => {
    const seen = await onEveryPage(
      { viewport: narrow, javaScriptEnabled: false, colorScheme: 'light' },
      async (tab, page) => {
        await tab.goto(inject('atRoot') + page.address, { waitUntil: 'load' });
        const brightness = () => tab.locator('body').evaluate((body) => {
          const canvas = getComputedStyle(body).backgroundColor.match(/[\d.]+/g)!.slice(0, 3).map(Number);
          return canvas.reduce((sum, part) => sum + part, 0);
        });
        const light = await brightness();
        await tab.emulateMedia({ colorScheme: 'dark' });
        return { page, light, dark: await brightness() };
      },
    );
    expectNone(seen.filter(({ light, dark }) => light <= dark).map(({ page, light, dark }) => `${place(page)}: as bright in dark (${dark}) as in light (${light}).`));
  });
});
