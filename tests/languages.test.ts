import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { minimumSet } from '#library/minimum-set.ts';
import { untranslatedEnd, untranslatedStart } from '#library/translation/marks.ts';
import { parsePage } from '#publish/pages/html-page.ts';
import type { Page } from 'playwright-core';
import { budgetFor } from '#config/budgets.ts';
import { serve } from '../scripts/lib/server.ts';
import { copyProject } from '../scripts/lib/project-copy.ts';
import { buildCopy } from './support/build-copy.ts';
import { expectNone } from './support/findings.ts';
import { addLanguages, pseudo, rightToLeft } from './support/made-languages.ts';
import { arrive, narrow, onOnePage, useBrowser, wide } from './support/visit.ts';

interface TranslatedPage {
  /** `/ar/tools/` */
  address: string;
  /** `/tools/` */
  plain: string;
  /** The code of its language. */
  language: string;
  tree: Root;
}

let copy: string;
let said: string;
let pages: TranslatedPage[];
/** The same by their addresses. */
let at: Map<string, TranslatedPage>;
/** Pages of other languages that are their own work, those with `noindex` show the English ones. */
let written: TranslatedPage[];

const codes = [pseudo.code, rightToLeft.code];
const readPage = (file: string): Root => parsePage(readFileSync(join(copy, 'dist', file), 'utf8'));
const inLanguage = (code: string) => pages.filter(({ language }) => language === code);
const isEnglish = ({ tree }: TranslatedPage) => select('meta[name=robots][content=noindex]', tree) !== undefined;

beforeAll(async () => {
  copy = copyProject();
  addLanguages(copy);
  const built = await buildCopy(copy);
  said = built.said;
  expect(built.code, said).toBe(0);
  pages = readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const address = `/${name.replace(/index\.html$/, '')}`;
      const language = codes.find((code) => address.startsWith(`/${code}/`)) ?? 'en';
      return { address, plain: language === 'en' ? address : address.slice(language.length + 1), language, tree: readPage(name) };
    })
    .filter(({ tree }) => !select('meta[http-equiv=refresh]', tree));
  at = new Map(pages.map((page) => [page.address, page]));
  written = pages.filter((page) => page.language !== 'en' && !isEnglish(page));
}, 480_000);
afterAll(() => rmSync(copy, { recursive: true }));

describe('every page of another language', () => {
  it('is there, in its language and direction', () => {
    for (const { language } of pages) expect(['en', ...codes]).toContain(language);
    for (const code of codes)
      expect(inLanguage(code).map(({ plain }) => plain)).toEqual(
        inLanguage('en')
          .map(({ plain }) => plain)
          .filter((plain) => plain !== '/start/'),
      );
    const wrong = pages.filter(({ language, tree }) => {
      const { lang, dir } = select('html', tree)!.properties;
      return lang !== language || dir !== (language === rightToLeft.code ? 'rtl' : 'ltr');
    });
    expectNone(wrong.map(({ address }) => address));
  });

  it('is its own where it is translated, and else the English one that says so', () => {
    const own = (code: string) => written.filter(({ language, plain }) => language === code && !plain.startsWith('/404')).length;
    expect(own(rightToLeft.code)).toBeGreaterThan(library().addresses.length - 5);
    expect(own(pseudo.code)).toBe(minimumSet.pages.length - 1 + library().checklists.length);
    for (const page of pages.filter((one) => one.language !== 'en' && isEnglish(one) && one.plain !== '/components/')) {
      const main = select('main', page.tree)!;
      expect(main.properties, page.address).toMatchObject({ lang: 'en', dir: 'ltr' });
      expect(select(`main > p[lang=${page.language}]`, page.tree), page.address).toBeDefined();
      const english = at.get(page.plain)!;
      expect(toString(select('main .prose', page.tree)!), page.address).toBe(toString(select('main .prose', english.tree)!));
    }
  });

  it('leads to pages of its language, and to nothing that is not there', () => {
    const faults = pages.flatMap(({ address, language, tree }) =>
      selectAll('[href]', tree).flatMap(({ properties }) => {
        const href = String(properties['href']);
        if (/^[a-z]+:/.test(href) && !href.startsWith('http://a-host')) return [];
        const { pathname, hash } = new URL(href, `http://a-host${address}`);
        const target = at.get(pathname);
        if (!target)
          return existsSync(join(copy, 'dist', pathname.replace(/\/$/, '/index.html'))) ? [] : [`${address}: ${href} leads to nothing`];
        if (properties['hrefLang'] === undefined && target.language !== language) return [`${address}: ${href} leads to another language`];
        const id = decodeURIComponent(hash.slice(1));
        const isAnchor = id !== '' && id !== '_top' && !/^(?:page=|w\d+\.)/.test(id) && !id.includes(':');
        return isAnchor && !idsOf(target).has(id) ? [`${address}: ${href} names an anchor that is not there`] : [];
      }),
    );
    expectNone(faults);
  });

  it('has headings with the ids of the English ones', () => {
    // The glossary sorts its terms below the letters of each language.
    const headings = ({ tree }: TranslatedPage) =>
      selectAll('main :is(h2, h3)[id]', tree).flatMap(({ properties }) =>
        /^letter-/.test(String(properties['id'])) ? [] : properties['id'],
      );
    const english = new Map(inLanguage('en').map((page) => [page.address, headings(page)]));
    for (const page of written) expect(headings(page), page.address).toEqual(english.get(page.plain));
  });

  it('says nothing in English without saying that it is English', () => {
    // How to cite the site and its sources is in the words of their titles.
    const looked = written.filter(({ plain }) => plain !== '/reference/cite/');
    expectNone(looked.flatMap((page) => leftovers(page).map((text) => `${page.address}: ${text}`)));
  });

  it('lets readers choose another language, each by its own name', () => {
    for (const { address, language, plain, tree } of pages.filter(({ plain: path }) => path !== '/start/')) {
      const links = selectAll('.language-fold a', tree);
      // Before the pages of the section, of which there may be many.
      expect(select('.menu > nav + nav', tree)?.properties['className'], address).toContain('language-fold');
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

const ids = new Map<TranslatedPage, Set<unknown>>();
function idsOf(page: TranslatedPage): Set<unknown> {
  if (!ids.has(page)) ids.set(page, new Set(selectAll('[id]', page.tree).map(({ properties }) => properties['id'])));
  return ids.get(page)!;
}

const { checklists, initiatives, site, voices } = library();
/** Names, acronyms and ids, which are the same in every language. */
const same = [
  ...voices.map(({ name }) => name),
  ...initiatives.flatMap(({ acronym }) => acronym ?? []),
  ...checklists.map(({ id }) => id),
  site.runBy.name,
];
/** The months, which nobody translates: the pseudo-language has those of the language whose code it has. */
const months = Array.from({ length: 12 }, (_, month) => new Date(2000, month).toLocaleDateString(pseudo.code, { month: 'long' }));
const month = new RegExp(`(?<!\\p{L})(?:${months.join('|')})(?!\\p{L})`, 'gu');
/** Words of the pseudo-language, places to fill in, names of files, paths, and ids. */
const noWords = /⟦[^⟦⟧]*⟧|\{\{\w+\}\}|[\w-]+\.md\b|(?:\/[\w-]+)+\/|[\w-]+(?:\/[\w-]+)*\/|\b[a-z]+(?:-[a-z]+)+\b/g;

/** What people read on a page and is not in its language, although nothing says so. */
function leftovers({ language, tree }: TranslatedPage): string[] {
  const texts: string[] = [];
  visit(select('body', tree)!, (node: ElementContent | Root) => {
    if (node.type === 'element' && isOther(node, language)) return SKIP;
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  const words = same.reduce((text, name) => text.replaceAll(name, ' '), texts.join(' ').replace(noWords, ' ').replace(month, ' '));
  const foreign = language === rightToLeft.code ? /[A-Za-z]{2,}[A-Za-z ]*/g : /\p{L}{3}[\p{L} ]*/gu;
  return [...words.matchAll(foreign)].map(([found]) => found.trim());
}

/** What says what it is: another language, from left to right, code; what is drawn or read by programs; and how to cite a page, in words of any language. */
const isOther = ({ tagName, properties }: Element, language: string): boolean =>
  ['code', 'pre', 'script', 'style', 'svg', 'time', 'kbd'].includes(tagName) ||
  (properties['lang'] ?? language) !== language ||
  [properties['className']].flat().some((name) => name === 'language-fold' || name === 'cite') ||
  (['a', 'bdi'].includes(tagName) && properties['dir'] === 'ltr');

describe('what is made of the pages of all languages', () => {
  const textFiles = () =>
    readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(html|md|json|xml|txt|webmanifest|csv|js)$/.test(name),
    );

  it('has no marks left', () => {
    const marks = new RegExp(`[${untranslatedStart}${untranslatedEnd}]`);
    const left = textFiles().filter((name) => !name.endsWith('.js') && marks.test(readFileSync(join(copy, 'dist', name), 'utf8')));
    expectNone(left);
  });

  it('has the same scripts as a site in English alone', () => {
    const scripts = (folder: string) =>
      readdirSync(join(folder, '_astro'))
        .filter((name) => name.endsWith('.js'))
        .toSorted();
    expect(scripts(join(copy, 'dist'))).toEqual(scripts('dist'));
  });

  it('weighs no more than a page in another language may', () => {
    const rows = [...said.matchAll(/in other languages(?: +[\d.]+){3} +([\d.]+) +([\d.]+) +(\S+)$/gm)];
    expect(rows.length).toBeGreaterThan(8);
    expectNone(rows.filter(([, heaviest, budget]) => Number(heaviest) > Number(budget)).map(([row]) => row));
  });

  it('lists for machines what is translated, and nothing twice', () => {
    const listed = readFileSync(join(copy, 'dist/llms.txt'), 'utf8');
    for (const { address, tree } of pages.filter(({ language }) => language !== 'en')) {
      const isListed = select('meta[name=robots]', tree) === undefined && !address.endsWith('404.html');
      expect(listed.includes(`(${address.slice(1)}index.md)`), address).toBe(isListed);
    }
  });
});

describe('in a browser', () => {
  useBrowser();
  let running: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    running = await serve({ folder: join(copy, 'dist'), port: 0 });
  });
  afterAll(() => running.close());

  /** The longest page of each kind. */
  const sample = (code: string) =>
    [
      ...Map.groupBy(
        written.filter(({ language, plain }) => language === code && !plain.startsWith('/404')),
        ({ plain }) => budgetFor(plain).kind,
      ).values(),
    ].map((kind) => kind.reduce((longest, page) => (toString(page.tree).length > toString(longest.tree).length ? page : longest)).address);
  const look = <T>(addresses: readonly string[], seen: (tab: Page, address: string) => Promise<T>) =>
    onOnePage({ viewport: narrow }, async (tab) => {
      const found: T[] = [];
      for (const address of addresses) {
        await arrive(tab, running.address.slice(0, -1) + address);
        found.push(await seen(tab, address));
      }
      return found;
    });

  it.each(codes)('no page of %s is wider than the screen', async (code) => {
    const addresses = sample(code);
    expect(addresses.length).toBeGreaterThan(8);
    const wider = await look(addresses, async (tab, address) => {
      const found: string[] = [];
      for (const size of [narrow, wide]) {
        await tab.setViewportSize(size);
        const width = await tab.evaluate(() => document.documentElement.scrollWidth);
        if (width > size.width) found.push(`${address} has ${width} px at ${size.width}`);
      }
      await tab.setViewportSize(narrow);
      return found;
    });
    expectNone(wider.flat());
  });

  it('the offer to write a note is read whole, although its words are longer', async () => {
    const [whole] = await look([`/${pseudo.code}/checklists/${library().checklists[0]!.id}/`], (tab) =>
      tab.locator('.note').evaluateAll((notes) =>
        (notes as HTMLTextAreaElement[]).map((note) => {
          const drawing = document.createElement('canvas').getContext('2d')!;
          drawing.font = getComputedStyle(note).font;
          return drawing.measureText(note.placeholder).width <= note.clientWidth;
        }),
      ),
    );
    expect(new Set(whole)).toEqual(new Set([true]));
  });

  it('a guide that was installed from a page in a language opens in it', async () => {
    const address = `/${rightToLeft.code}/tools/`;
    const [opened] = await look([address], async (tab) => {
      const manifestAddress = await tab.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href);
      const manifest = (await (await tab.request.get(manifestAddress)).json()) as { lang: string; dir: string; start_url: string };
      await tab.goto(new URL(manifest.start_url, manifestAddress).href);
      await tab.waitForURL(`**/${rightToLeft.code}/`);
      return { lang: manifest.lang, dir: manifest.dir, page: await tab.locator('html').getAttribute('lang') };
    });
    expect(opened).toEqual({ lang: rightToLeft.code, dir: 'rtl', page: rightToLeft.code });
  });

  it('the hour-glass is mirrored, with each number in its disc and each name inside the drawing', async () => {
    const [stages] = await look([`/${rightToLeft.code}/guide/hour-glass/`], (tab) =>
      tab.locator('svg.hour-glass').evaluate((svg) => {
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
      }),
    );
    expect(stages!.map(({ side }) => side)).toEqual([0, 0, 0, -1, 0]);
    for (const stage of stages!) expect(stage).toMatchObject({ numberInDisc: true, nameInside: true, nameBeside: true });
  });

  it('addresses, codes and names of files run from left to right', async () => {
    const directions = await look([`/${rightToLeft.code}/reference/answer-code/`, `/${rightToLeft.code}/data/`], (tab) =>
      tab.locator('main :is(code, pre, bdi)').evaluateAll((elements) => elements.map((element) => getComputedStyle(element).direction)),
    );
    for (const found of directions) expect(new Set(found)).toEqual(new Set(['ltr']));
  });
});
