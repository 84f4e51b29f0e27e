import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { meaning } from '#guide/glossary/terms.ts';
import { expectNone } from './support/findings.ts';
import { addressed, all, place, textOf } from './support/pages.ts';
import { at, narrow, onOnePage, useBrowser, wide } from './support/visit.ts';

useBrowser();

const page = '/lessons/thin-proof/';
const tacit = meaning(library().glossary.find(({ id }) => id === 'tacit-knowledge')!);
const term = (tab: Page) => tab.locator('a.term[href$="#tacit-knowledge"]');
const popover = (tab: Page) => tab.locator('page-explanations');

describe('a term in a text', () => {
  it('shows its meaning to the pointer, which may move on to it, and to the keyboard, and hides it on Escape', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.goto(at(page));
      await term(tab).hover();
      await popover(tab).hover();
      expect(await popover(tab).textContent()).toBe(tacit);
      await tab.locator('h1').hover();
      expect(await popover(tab).isVisible()).toBe(false);
      await term(tab).focus();
      expect(await popover(tab).isVisible()).toBe(true);
      expect(await popover(tab).textContent()).toBe(tacit);
      await tab.keyboard.press('Escape');
      expect(await popover(tab).isVisible()).toBe(false);
      await tab.keyboard.press('Enter');
      await tab.waitForURL('**/reference/glossary/#tacit-knowledge');
    });
  });

  it('shows its meaning at the first tap, on the screen, and follows at the second', async () => {
    await onOnePage({ viewport: narrow, hasTouch: true }, async (tab) => {
      await tab.goto(at(page));
      // With no room left below it.
      await term(tab).evaluate((link) => link.scrollIntoView({ block: 'end' }));
      await term(tab).tap();
      expect(new URL(tab.url()).pathname.endsWith(page)).toBe(true);
      const box = (await popover(tab).boundingBox())!;
      expect([box.x, box.y].every((from) => from >= 0)).toBe(true);
      expect(box.x + box.width).toBeLessThanOrEqual(narrow.width);
      expect(box.y + box.height).toBeLessThanOrEqual(narrow.height);
      await term(tab).tap();
      await tab.waitForURL('**/reference/glossary/#tacit-knowledge');
    });
  });

  it('is a link with its meaning as title without JavaScript', () => {
    const marked = all(
      addressed.find(({ address }) => address === page)!,
      'a.term[href$="/reference/glossary/#tacit-knowledge"]',
    );
    expect(marked.map(({ properties }) => properties.title)).toEqual([tacit]);
  });

  it('is marked once a page, and never in a heading or inside another link', () => {
    expect(addressed.filter((each) => all(each, 'a.term').length > 0).length).toBeGreaterThan(20);
    expectNone(
      addressed.flatMap((each) => {
        const targets = all(each, 'a.term').map(({ properties }) => String(properties.href));
        const twice = targets.filter((target, i) => targets.indexOf(target) !== i);
        const inside = all(each, ':is(h1, h2, h3, h4, a, nav, .starlight-aside__title) a.term').map(textOf);
        return [
          ...twice.map((target) => `${place(each)}: ${target} is marked twice.`),
          ...inside.map((text) => `${place(each)}: "${text}" is marked where it should not be.`),
        ];
      }),
    );
  });
});
