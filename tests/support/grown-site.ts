/**
 * A copy of the project that has one more of each kind of content, the settings of an institution, and two languages besides
 * English: built once for all that is looked at in it, for neither must be in the way of the others.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Library } from '#library/index.ts';
import { isHidden } from '#library/hidden-parts.ts';
import { readLibrary } from '#library/read-library.ts';
import { eachElement } from '#publish/pages/elements.ts';
import { parsePage } from '#publish/pages/html-page.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { buildCopy } from './build-copy.ts';
import { growContent } from './grown-content.ts';
import { addLanguages, madeLanguages } from './made-languages.ts';
import { adapt } from './own-content.ts';

export const codes = madeLanguages.map(({ code }) => code);

/** A page, with what checks of all pages ask for: each page is walked once. */
export interface MadePage {
  /** `/ar/tools/` */
  address: string;
  /** `/tools/` */
  plain: string;
  /** The code of its language. */
  language: string;
  html: string;
  tree: Root;
  lang: unknown;
  dir: unknown;
  /** Whether search engines are asked to stay away. */
  noIndex: boolean;
  /** Whether it shows what the English page shows. */
  isEnglish: boolean;
  ids: Set<string>;
  /** The ids of the headings in its text. */
  headings: string[];
  links: { href: string; isOfLanguage: boolean }[];
}

export interface GrownSite {
  /** The folder of the copy. */
  copy: string;
  /** What the build said. */
  said: string;
  library: Library;
  /** All but those that only send the reader on. */
  pages: MadePage[];
  /** The same by their addresses. */
  at: Map<string, MadePage>;
  /** Pages of other languages that are their own work. */
  written: MadePage[];
}

/** Call at the top of a test file, before what looks at the site. */
export function useGrownSite(): () => GrownSite {
  let copy: string;
  let site: GrownSite;
  beforeAll(async () => {
    copy = copyProject();
    growContent(copy);
    adapt(copy);
    addLanguages(copy);
    const { code, said } = await buildCopy(copy);
    expect(code, said).toBe(0);
    const library = readLibrary(copy);
    const pages = readPages(copy, library);
    const written = pages.filter(({ language, isEnglish }) => language !== 'en' && !isEnglish);
    site = { copy, said, library, pages, at: new Map(pages.map((page) => [page.address, page])), written };
  }, 480_000);
  afterAll(() => rmSync(copy, { recursive: true }));
  return () => site;
}

const readPages = (copy: string, library: Library): MadePage[] =>
  readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => readPage(name, readFileSync(join(copy, 'dist', name), 'utf8'), library) ?? []);

function readPage(name: string, html: string, library: Library): MadePage | undefined {
  const address = `/${name.replace(/index\.html$/, '')}`;
  const language = codes.find((code) => address.startsWith(`/${code}/`)) ?? 'en';
  const plain = language === 'en' ? address : address.slice(language.length + 1);
  const tree = parsePage(html);
  const page: MadePage = {
    ...{ address, plain, language, html, tree },
    ...{ lang: undefined, dir: undefined, noIndex: false, isEnglish: false, ids: new Set(), headings: [], links: [] },
  };
  let isRedirect = false;
  eachElement(tree, (element) => {
    const { tagName, properties } = element;
    const { id, href, hrefLang } = properties;
    if (typeof id === 'string') page.ids.add(id);
    if (href !== undefined) page.links.push({ href: String(href), isOfLanguage: hrefLang !== undefined });
    if (tagName === 'html') Object.assign(page, { lang: properties['lang'], dir: properties['dir'] });
    if (tagName === 'meta' && properties['name'] === 'robots' && properties['content'] === 'noindex') page.noIndex = true;
    if (tagName === 'meta' && properties['httpEquiv']?.toString() === 'refresh') isRedirect = true;
    if (tagName === 'main')
      eachElement(element, (inside) => {
        if (/^h[23]$/.test(inside.tagName) && inside.properties['id']) page.headings.push(String(inside.properties['id']));
      });
  });
  // What is left out of the menus is in no list for programs either, in any language.
  const isLeftOut = isHidden(library.site, plain) && madeLanguages.some(({ code, has }) => code === language && has(plain));
  page.isEnglish = page.noIndex && !isLeftOut;
  return isRedirect ? undefined : page;
}
