import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minimumSet } from '#library/minimum-set.ts';
import { untranslatedEnd, untranslatedStart } from '#library/translation/marks.ts';
import { findElement } from '#publish/pages/elements.ts';
import { budgetFor } from '#config/budgets.ts';
import { serve } from '../scripts/lib/server.ts';
import { expectNone } from './support/findings.ts';
import { checkGrownContent } from './support/grown-checks.ts';
import { codes, useGrownSite, type MadePage } from './support/grown-site.ts';
import { leftovers } from './support/leftovers.ts';
import { pseudo, rightToLeft } from './support/made-languages.ts';
import { arrive, narrow, useBrowser, useOnePage, wide } from './support/visit.ts';

// One build for all: whatever a writer adds and whatever an institution sets is there in other languages as well.
const site = useGrownSite();
const inLanguage = (code: string) => site().pages.filter(({ language }) => language === code);

checkGrownContent(site);

describe('every page of another language', () => {
  it('is there, in its language and direction', () => {
    for (const { language } of site().pages) expect(['en', ...codes]).toContain(language);
    for (const code of codes)
      expect(inLanguage(code).map(({ plain }) => plain)).toEqual(
        inLanguage('en')
          .map(({ plain }) => plain)
          .filter((plain) => plain !== '/start/'),
      );
    const wrong = site().pages.filter(
      ({ language, lang, dir }) => lang !== language || dir !== (language === rightToLeft.code ? 'rtl' : 'ltr'),
    );
    expectNone(wrong.map(({ address }) => address));
  });

  it('is its own where it is translated, and else the English one that says so', () => {
    const { at, library, pages, written } = site();
    const own = (code: string) => written.filter(({ language, plain }) => language === code && !plain.startsWith('/404')).length;
    expect(own(rightToLeft.code)).toBeGreaterThan(library.addresses.length - 5);
    expect(own(pseudo.code)).toBe(minimumSet.pages.length - 1 + library.checklists.length);
    for (const code of codes)
      expect(findElement(at.get(`/${code}/404.html`)!.tree, ({ tagName }) => tagName === 'main')!.properties['lang']).toBe(code);
    for (const page of pages.filter((one) => one.language !== 'en' && one.isEnglish && one.plain !== '/components/')) {
      const main = findElement(page.tree, ({ tagName }) => tagName === 'main')!;
      expect(main.properties, page.address).toMatchObject({ lang: 'en', dir: 'ltr' });
      expect(
        main.children.some((child) => child.type === 'element' && child.tagName === 'p' && child.properties['lang'] === page.language),
        page.address,
      ).toBe(true);
      expect(proseOf(page), page.address).toBe(proseOf(at.get(page.plain)!));
    }
  });

  it('leads to pages of its language, and to nothing that is not there', () => {
    const { at, copy, pages } = site();
    const isFile = new Map<string, boolean>();
    const isThere = (path: string) => {
      if (!isFile.has(path)) isFile.set(path, existsSync(join(copy, 'dist', path.replace(/\/$/, '/index.html'))));
      return isFile.get(path)!;
    };
    const faults = pages.flatMap(({ address, plain, language, isEnglish, links }) =>
      links.flatMap(({ href, isOfLanguage }) => {
        if (/^[a-z]+:/.test(href) && !href.startsWith('http://a-host')) return [];
        const { pathname, hash } = new URL(href, `http://a-host${address}`);
        const target = at.get(pathname);
        if (!target) return isThere(pathname) ? [] : [`${address}: ${href} leads to nothing`];
        if (!isOfLanguage && target.language !== language) return [`${address}: ${href} leads to another language`];
        const id = decodeURIComponent(hash.slice(1));
        // What is shown in English is the English page, and is changed there.
        const about = /^page=(.*)$/.exec(id)?.[1];
        if (about && about !== address && !(isEnglish && about === plain)) return `${address}: ${href} suggests a change of another page`;
        const isAnchor = id !== '' && id !== '_top' && !/^(?:page=|w\d+\.)/.test(id) && !id.includes(':');
        return isAnchor && !target.ids.has(id) ? [`${address}: ${href} names an anchor that is not there`] : [];
      }),
    );
    expectNone(faults);
  });

  it('has headings with the ids of the English ones', () => {
    // The glossary sorts its terms below the letters of each language.
    const headings = (page: MadePage) => page.headings.filter((id) => !id.startsWith('letter-'));
    for (const page of site().written) expect(headings(page), page.address).toEqual(headings(site().at.get(page.plain)!));
  });

  it('says nothing in English without saying that it is English', () => {
    const { library, written } = site();
    // How to cite the site and its sources is in the words of their titles.
    const looked = written.filter(({ plain }) => plain !== '/reference/cite/');
    expectNone(looked.flatMap((page) => leftovers(page, library).map((text) => `${page.address}: ${text}`)));
  });

  it('lets readers choose another language, each by its own name', () => {
    for (const { address, language, plain, tree } of site().pages.filter(({ plain: path }) => path !== '/start/')) {
      // Before the pages of the section, of which there may be many.
      const menu = findElement(tree, ({ properties }) => [properties['className']].flat().includes('menu'))!;
      const fold = select('.menu > nav + nav', menu)!;
      expect(fold.properties['className'], address).toContain('language-fold');
      const links = selectAll('a', fold);
      expect(
        links.map(({ properties }) => properties['lang']),
        address,
      ).toEqual(['en', ...codes]);
      expect(links.filter(({ properties }) => properties['ariaCurrent']).map(({ properties }) => properties['lang'])).toEqual([language]);
      if (plain !== '/404.html')
        expect(new URL(String(links[2]!.properties['href']), `http://a-host${address}`).pathname).toBe(`/ar${plain}`);
    }
  });
});

const proseOf = ({ tree }: MadePage): string =>
  toString(
    select(
      '.prose',
      findElement(tree, ({ tagName }) => tagName === 'main'),
    )!,
  );

describe('what is made of the pages of all languages', () => {
  it('has no marks left', () => {
    const marks = new RegExp(`[${untranslatedStart}${untranslatedEnd}]`);
    const folder = join(site().copy, 'dist');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(html|md|json|xml|txt|webmanifest|csv)$/.test(name),
    );
    expectNone(files.filter((name) => marks.test(readFileSync(join(folder, name), 'utf8'))));
  });

  it('has the same scripts as a site in English alone', () => {
    const scripts = (folder: string) =>
      readdirSync(join(folder, '_astro'))
        .filter((name) => name.endsWith('.js'))
        .toSorted();
    expect(scripts(join(site().copy, 'dist'))).toEqual(scripts('dist'));
  });

  it('lists for machines what is translated, and nothing twice', () => {
    const listed = readFileSync(join(site().copy, 'dist/llms.txt'), 'utf8');
    for (const { address, language, noIndex } of site().pages) {
      if (language === 'en') continue;
      const isListed = !noIndex && !address.endsWith('404.html');
      expect(listed.includes(`(${address.slice(1)}index.md)`), address).toBe(isListed);
    }
  });
});

describe('in a browser', () => {
  useBrowser();
  let running: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    running = await serve({ folder: join(site().copy, 'dist'), port: 0 });
  });
  afterAll(() => running.close());
  const reader = useOnePage({ viewport: narrow }, async () => {});
  const visit = (address: string) => arrive(reader(), running.address.slice(0, -1) + address);

  /** The longest page of each kind. */
  const sample = (code: string) =>
    [
      ...Map.groupBy(
        site().written.filter(({ language, plain }) => language === code && !plain.startsWith('/404')),
        ({ plain }) => budgetFor(plain).kind,
      ).values(),
    ].map((kind) => kind.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)).address);

  it.each(codes)('no page of %s is wider than the screen, and each field shows all of its offer to write a note', async (code) => {
    const addresses = sample(code);
    expect(addresses.length).toBeGreaterThan(8);
    const cut: string[] = [];
    let notes = 0;
    for (const address of addresses) {
      await visit(address);
      for (const size of [narrow, wide]) {
        await reader().setViewportSize(size);
        const seen = await reader().evaluate(() => ({
          width: document.documentElement.scrollWidth,
          notes: [...document.querySelectorAll<HTMLTextAreaElement>('.question .note')].map((note) => {
            const drawing = document.createElement('canvas').getContext('2d')!;
            drawing.font = getComputedStyle(note).font;
            return drawing.measureText(note.placeholder).width <= note.clientWidth;
          }),
        }));
        if (seen.width > size.width) cut.push(`${address} has ${seen.width} px at ${size.width}`);
        if (seen.notes.includes(false)) cut.push(`${address} cuts the offer to write a note at ${size.width}`);
        notes += seen.notes.length;
      }
      await reader().setViewportSize(narrow);
    }
    expectNone(cut);
    expect(notes).toBeGreaterThan(0);
  });

  it('a guide that was installed from a page in a language opens in it', async () => {
    await visit(`/${rightToLeft.code}/tools/`);
    const tab = reader();
    const manifestAddress = await tab.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href);
    const manifest = (await (await tab.request.get(manifestAddress)).json()) as { lang: string; dir: string; start_url: string };
    await tab.goto(new URL(manifest.start_url, manifestAddress).href);
    await tab.waitForURL(`**/${rightToLeft.code}/`);
    expect({ lang: manifest.lang, dir: manifest.dir, page: await tab.locator('html').getAttribute('lang') }).toEqual({
      ...{ lang: rightToLeft.code, dir: 'rtl', page: rightToLeft.code },
    });
  });

  it('the hour-glass is mirrored, with each number in its disc and each name inside the drawing', async () => {
    await visit(`/${rightToLeft.code}/guide/hour-glass/`);
    const stages = await reader()
      .locator('svg.hour-glass')
      .evaluate((svg) => {
        const middle = (box: DOMRect) => box.x + box.width / 2;
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('a')].map((stage) => {
          const [disc, number, name] = ['.disc', '.number', '.name'].map((part) => stage.querySelector(part)!.getBoundingClientRect()) as [
            DOMRect,
            DOMRect,
            DOMRect,
          ];
          return {
            side: Math.sign(Math.round(middle(disc) - middle(frame))),
            numberInDisc: number.left >= disc.left && number.right <= disc.right,
            nameInside: name.left >= frame.left - 1 && name.right <= frame.right + 1,
            nameBeside: name.top > disc.bottom - 8 || name.right <= disc.left,
          };
        });
      });
    expect(stages.map(({ side }) => side)).toEqual([0, 0, 0, -1, 0]);
    for (const stage of stages) expect(stage).toMatchObject({ numberInDisc: true, nameInside: true, nameBeside: true });
  });

  it('addresses, codes and names of files run from left to right', async () => {
    for (const plain of ['/reference/answer-code/', '/data/']) {
      await visit(`/${rightToLeft.code}${plain}`);
      const directions = await reader()
        .locator('main :is(code, pre, bdi)')
        .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).direction));
      expect(new Set(directions), plain).toEqual(new Set(['ltr']));
    }
  });
});
