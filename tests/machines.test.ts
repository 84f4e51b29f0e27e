import { gzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { addressed, all, place, textOf, type BuiltPage } from './support/pages.ts';
import { readVocabulary } from './support/vocabulary.ts';

/** Every reader pays for what only machines read. */
const dearest = 400;

type Node = Record<string, unknown>;

const vocabulary = readVocabulary();
/** A page that asks not to be listed is for those who work on the site. */
const listed = addressed.filter((page) => all(page, 'meta[name=robots]').length === 0);
const described = listed.map((page) => ({
  page,
  text: all(page, 'script[type="application/ld+json"]').map((script) => toString(script)),
}));

describe('what pages tell machines', () => {
  it('is once on every page', () => {
    expectNone(described.filter(({ text }) => text.length !== 1).map(({ page }) => place(page)));
  });

  it('uses the terms of schema.org and no others', () => {
    expect(vocabulary.size).toBeGreaterThan(800);
    expectNone(
      described.flatMap(({ page, text }) =>
        nodesIn(graphOf(text))
          .flatMap(strangersIn)
          .map((term) => `${place(page)}: ${term}`),
      ),
    );
  });

  it('leads to pages and files that are there', () => {
    expectNone(
      described.flatMap(({ page, text }) =>
        addressesIn(graphOf(text))
          .filter((to) => !leads(page, to))
          .map((to) => `${place(page)}: ${to}`),
      ),
    );
  });

  it('names the way from the home page on every other page', () => {
    const without = described.filter(({ page, text }) => page.address !== '/' && !text[0]?.includes('BreadcrumbList'));
    expectNone(without.map(({ page }) => place(page)));
  });

  it.each([
    ['/', 'WebSite'],
    ['/stages/', 'ItemList'],
    ['/stages/sustained-contact/', 'LearningResource'],
    ['/checklists/sustained-contact/', 'ItemList'],
    ['/tools/site-visits/', 'LearningResource'],
    ['/reference/glossary/', 'DefinedTermSet'],
    ['/data/', 'Dataset'],
  ])('%s is a %s', (address, type) => {
    const { text } = described.find(({ page }) => page.address === address)!;
    expect(graphOf(text)[0]!['@type']).toBe(type);
  });

  it(`costs a reader ${dearest} bytes at most`, () => {
    expectNone(
      described.flatMap(({ page, text }) => {
        const cost = gzipSync(page.html).length - gzipSync(page.html.replace(text[0]!, '')).length;
        return cost > dearest ? [`${place(page)}: ${cost} bytes`] : [];
      }),
    );
  });
});

describe('the Markdown twin of a page', () => {
  it('is published next to every page, says its title first and is linked from its head', () => {
    expectNone(
      listed.flatMap((page) => {
        const link = all(page, 'link[rel=alternate][type="text/markdown"]').map(({ properties }) => properties['href']);
        if (String(link) !== 'index.md' || !existsSync(twinFile(page))) return [`${place(page)}: no twin`];
        const heading = /^# (.+)$/m.exec(twin(page))?.[1] ?? '';
        return plain(heading) === plain(textOf(all(page, 'h1')[0]!)) ? [] : [`${place(page)}: "${heading}"`];
      }),
    );
  });

  it('holds every question of a list', () => {
    for (const page of listed.filter(({ address }) => /^\/checklists\/./.test(address))) {
      const words = plain(twin(page));
      const questions = all(page, '.question-text').map(textOf);
      expect(questions.length).toBeGreaterThan(0);
      expectNone(questions.filter((question) => !words.includes(plain(question))).map((question) => `${place(page)}: ${question}`));
    }
  });

  it('leads where the page leads', () => {
    expectNone(
      listed.flatMap((page) =>
        [...twin(page).matchAll(/\]\(([^)\s]+)\)/g)]
          .map(([, to]) => to!)
          .filter((to) => !/^(?:[a-z]+:|#)/.test(to) && !leads(page, to))
          .map((to) => `${place(page)}: ${to}`),
      ),
    );
  });

  it('is listed in llms.txt, each page once', () => {
    const named = [...readFileSync('dist/llms.txt', 'utf8').matchAll(/^- \[.*\]\(([^)]+)\): /gm)].map(([, to]) => to!);
    const wanted = listed.filter(({ address }) => address !== '/').map(({ address }) => `${address.slice(1)}index.md`);
    expect(named.toSorted()).toEqual(wanted.toSorted());
  });
});

it('the feed leads to pages that are there', () => {
  const links = [...readFileSync('dist/feed.xml', 'utf8').matchAll(/ href="([^"]+)"/g)].map(([, to]) => to!);
  expect(links.length).toBeGreaterThan(2);
  const home = listed.find(({ address }) => address === '/')!;
  expectNone(links.filter((to) => !leads(home, to)));
});

const twinFile = ({ address }: BuiltPage) => join('dist', address, 'index.md');
const twin = (page: BuiltPage) => readFileSync(twinFile(page), 'utf8');
/** Letters and digits only: Markdown escapes some of the others. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function graphOf(text: readonly string[]): Node[] {
  return JSON.parse(text[0] ?? '{}')['@graph'] ?? [];
}

/** A node and all nodes inside it. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (value === null || typeof value !== 'object') return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

function strangersIn(node: Node): string[] {
  const type = String(node['@type']);
  const known = vocabulary.get(type);
  if (!known) return [`there is no type "${type}"`];
  return Object.keys(node)
    .filter((name) => name !== '@type' && !known.has(name))
    .map((name) => `"${type}" has no "${name}"`);
}

function addressesIn(graph: Node[]): string[] {
  const named = nodesIn(graph).flatMap(({ item, url, contentUrl }) => [item, url, contentUrl].filter((value) => typeof value === 'string'));
  const listed = nodesIn(graph).flatMap(({ itemListElement }) => (Array.isArray(itemListElement) ? itemListElement : []));
  return [...named, ...listed.filter((value) => typeof value === 'string')];
}

function leads(page: BuiltPage, to: string): boolean {
  if (to.startsWith('#')) return all(page, `[id="${to.slice(1)}"]`).length === 1;
  const { pathname } = new URL(to, `http://site${page.address}`);
  return existsSync(join('dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname));
}
