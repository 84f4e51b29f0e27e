import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { all, pages, place, type BuiltPage } from './support/pages.ts';
import { expectNone } from './support/findings.ts';

const host = 'http://a-host';
const attributes = ['href', 'src', 'action', 'poster', 'data', 'xLinkHref', 'srcSet'] as const;

const addressesOn = (page: BuiltPage): string[] =>
  all(page, attributes.map((name) => `[${name.toLowerCase().replace('xlinkhref', 'xlink\\:href')}]`).join(','))
    // `use` in a drawing points inside its own page; it is found by the fragment like any other link.
    .flatMap(({ properties }) => attributes.flatMap((name) => properties[name] ?? []))
    .flatMap((value) => String(value).split(/,\s+/))
    .map((value) => value.split(' ')[0]!)
    .filter((value) => !/^(https?:|mailto:|data:|javascript:|blob:)/i.test(value));

/** Old addresses work for readers who come from outside; our own pages know the new ones. */
const moved = new Set(library().redirects.map(({ from }) => from));

const anchors = new Map(pages.map((page) => [page.file, new Set(all(page, '[id]').map(({ properties }) => String(properties.id)))]));

/** What an address leads to in `dist/`, or why it leads nowhere. */
function follow(address: string, from: BuiltPage, base: string): string | undefined {
  const url = new URL(address, `${host}${base}${from.address.slice(1)}`);
  if (!url.pathname.startsWith(base)) return `leaves the site when it is served under ${base}`;
  const path = decodeURI(url.pathname.slice(base.length));
  const file = join('dist', path.endsWith('/') || path === '' ? `${path}index.html` : path).replaceAll('\\', '/');
  if (!existsSync(file)) return 'leads to nothing';
  if (moved.has(`/${path}`)) return 'leads to a page that has moved; write its new address';
  if (statSync(file).isDirectory()) return 'names a folder without the slash at its end';
  const fragment = decodeURIComponent(url.hash.slice(1));
  const ids = anchors.get(file);
  // The form for suggestions is told which page it is about.
  const about = /^page=\/(.*)$/.exec(fragment)?.[1];
  if (about !== undefined) return existsSync(join('dist', about, 'index.html')) ? undefined : 'names a page that does not exist';
  // `#_top` is what Starlight calls the start of a page; a fragment with a colon is for a script, and one that
  // begins like a workshop's link for the desk.
  if (fragment && fragment !== '_top' && !/^w\d+\./.test(fragment) && ids && !ids.has(fragment))
    return `names an anchor that ${file} does not have`;
  return undefined;
}

describe('links', () => {
  it('has pages to look at', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  for (const base of ['/', '/a/b/c/']) {
    it(`all lead somewhere when the site is served under ${base}`, () => {
      // The page for missing addresses is shown under any address, so its links have to be absolute.
      const looked = base === '/' ? pages : pages.filter(({ address }) => address !== '/404.html');
      // A bad link in the frame is on every page; it is reported once, with the page that has it first.
      const faults = new Map<string, string[]>();
      for (const page of looked) {
        for (const address of new Set(addressesOn(page))) {
          const fault = follow(address, page, base);
          if (!fault) continue;
          const target = new URL(address, `${host}${page.address}`).href.slice(host.length);
          const key = `"${target}" ${fault}`;
          faults.set(key, [...(faults.get(key) ?? []), place(page, target)]);
        }
      }
      expectNone(
        [...faults].map(([fault, [first, ...more]]) => `${first}${more.length ? ` and ${more.length} more pages` : ''}: ${fault}.`),
      );
    });
  }

  it('are relative, so that the site works under any path', () => {
    expectNone(
      pages
        .filter(({ address }) => address !== '/404.html')
        .flatMap((page) =>
          [...new Set(addressesOn(page))]
            .filter((address) => address.startsWith('/'))
            .map((address) => `${place(page)}: "${address}" starts at the root of the host.`),
        ),
    );
  });

  it('in styles are relative too', () => {
    const styles = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
    expectNone(
      styles
        .filter((name) => /url\(["']?\/(?!\/)/.test(readFileSync(join('dist', name), 'utf8')))
        .map((name) => `dist/${name} has an address that starts at the root of the host.`),
    );
  });
});
