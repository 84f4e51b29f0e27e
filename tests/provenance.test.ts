import { describe, expect, it } from 'vitest';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { library } from '#library/index.ts';
import { expectNone } from './support/findings.ts';
import { addressed, all, place, textOf, type BuiltPage } from './support/pages.ts';
import { at, onOnePage, useBrowser, wide } from './support/visit.ts';

useBrowser();

/** Words that say of a statement that it comes from the editors, or from a source in other words. */
const worded =
  /\b(?:our (?:own )?(?:advice|reading|view|interpretation|conclusion|choice|judgement|suggestion|wording)|in our (?:own )?words|(?:is|are) ours|(?:choice|test) of ours|by the editors|editors’|we (?:advise|conclude|infer|suggest|think|chose|made the))\b/gi;
/** The sentence that each page has once, the label of a block, and what explains fields of data and the marks themselves. */
const said = '.page-basis, .how-legend, .whose';

/** Marks wear off: where every entry has one, readers no longer see those that matter. */
const limits = { site: 40, page: 3 };

const without = (element: Element, left: ReadonlySet<Element>): Element => ({
  ...element,
  children: element.children.flatMap((child) => (child.type !== 'element' ? child : left.has(child) ? [] : without(child, left))),
});

function marksOf(page: BuiltPage): string[] {
  const [main] = all(page, 'main');
  return textOf(without(main!, new Set(selectAll(said, main)))).match(worded) ?? [];
}

/** A page with references to several places, for the pointer, the keyboard and paper. */
const page = '/lessons/thin-proof/';
const titles = library().sources.map(({ title }) => title);

describe('where the words of a page come from', () => {
  it('is said once, so that few statements have to say it again', () => {
    const counted = addressed.map((each) => ({ each, marks: marksOf(each) })).filter(({ marks }) => marks.length > 0);
    expectNone(
      counted
        .filter(({ marks }) => marks.length > limits.page)
        .map(({ each, marks }) => `${place(each)} has ${marks.length} worded marks (${marks.join('; ')}); ${limits.page} are enough.`),
    );
    const total = counted.reduce((sum, { marks }) => sum + marks.length, 0);
    expect(total, counted.map(({ each, marks }) => `${marks.length} ${place(each)}`).join('\n')).toBeLessThanOrEqual(limits.site);
  });

  it('is shown by blocks of advice that begin and end where the writer meant', () => {
    expect(addressed.filter((each) => all(each, '.our-advice').length > 0).length).toBeGreaterThan(10);
    expectNone(
      addressed
        .filter(({ html }) => html.includes('our-advice') || html.includes(':::'))
        .flatMap((each) => [
          ...all(each, '.our-advice .our-advice').map(
            () => `${place(each)} has a block of advice inside another; leave a line free before ":::".`,
          ),
          ...(each.html.includes(':::') ? all(each, 'main :is(p, td, li)') : [])
            .map(textOf)
            .filter((text) => text.startsWith(':::'))
            .map((text) => `${place(each, ':::')} shows "${text}"; leave a line free before and after it.`),
        ]),
    );
  });

  it('is said under the title of every page with numbers, and not twice', () => {
    expectNone(
      addressed.flatMap((each) => {
        // The page that everyone sees first has no title of this kind, and says it in its text.
        const numbers = all(each, 'main:has(.page-title) a.citation').length;
        const sentences = all(each, '.page-basis').length;
        return sentences > 1 || (numbers > 0 && sentences === 0)
          ? [`${place(each)} has ${numbers} numbers and says ${sentences} times whose words they lead to.`]
          : [];
      }),
    );
  });
});

describe('a reference', () => {
  it('is a number that leads to its place in the list at the foot, where numbers rise', () => {
    const withNumbers = addressed.filter((each) => all(each, 'a.citation').length > 0);
    expect(withNumbers.length).toBeGreaterThan(60);
    expectNone(
      withNumbers.flatMap((each) => {
        const listed = all(each, '.page-sources [id^=ref-]').map(({ properties }) => String(properties.id));
        const numbers = listed.map((id) => Number(id.replace('ref-', '')));
        const wrong = all(each, 'a.citation').filter(
          (link) => !listed.includes(String(link.properties.href).slice(1)) || String(link.properties.href) !== `#ref-${textOf(link)}`,
        );
        return [
          ...wrong.map((link) => `${place(each)}: [${textOf(link)}] leads to ${String(link.properties.href)}.`),
          ...(numbers.some((number, i) => number !== i + 1) ? [`${place(each)} lists ${numbers.join(' ')}.`] : []),
        ];
      }),
    );
  });

  it('names its source and place to the keyboard and the pointer, until Escape or until it is left; the list is on paper', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.goto(at(page));
      const number = tab.locator('main a.citation').first();
      const shown = tab.locator('page-explanations');
      await number.focus();
      const text = (await shown.textContent())!;
      expect(titles.some((title) => text.includes(title))).toBe(true);
      expect(text).toContain('§');
      expect(await number.getAttribute('aria-description')).toBe(text);
      await tab.keyboard.press('Escape');
      expect(await shown.isVisible()).toBe(false);
      await number.hover();
      await shown.hover();
      expect(await shown.isVisible()).toBe(true);
      await tab.locator('h1').hover();
      expect(await shown.isVisible()).toBe(false);
      await number.press('Enter');
      expect(new URL(tab.url()).hash).toBe('#ref-1');
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.locator('#ref-1').isVisible()).toBe(true);
    });
  });
});
