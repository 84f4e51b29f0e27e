import { describe, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { place } from './support/pages.ts';
import { narrow, onEveryPage, useBrowser } from './support/visit.ts';

useBrowser();

describe('on a screen 360 pixels wide', () => {
  it('no page scrolls sideways', async () => {
    const faults = await onEveryPage({ viewport: narrow }, async (tab, page) => {
      await tab.goto(inject('atRoot') + page.address, { waitUntil: 'load' });
      // What sticks out is named, because the page as a whole only says that something does.
      const outside = await tab.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
        return [`is ${scrollWidth} pixels wide`, ...wide.slice(0, 3).map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> sticks out`)];
      });
      return outside.length ? [`${place(page)}: ${outside.join('; ')}.`] : [];
    });
    expectNone(faults.flat());
  });
});
