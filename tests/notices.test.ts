/** The licences of what is inside go with every copy of the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { all, pages } from './support/pages.ts';

const notices = readFileSync('dist/third-party-notices.txt', 'utf8');
const scripts = ['sw.js', ...readdirSync('dist/_astro').map((name) => `_astro/${name}`)]
  .filter((name) => /\.(?:js|css)$/.test(name))
  .map((name) => readFileSync(`dist/${name}`, 'utf8'))
  .join('\n');

/** What only the code of a package says, as its own files have it: found apart from what the build noted. */
const signs = {
  'lit-element': 'litElementVersions',
  'lit-html': 'litHtmlVersions',
  '@lit/reactive-element': 'reactiveElementVersions',
  'workbox-precaching': '__WB_REVISION__',
  pagefind: 'pagefind-entry.json',
  fflate: 'invalid block type',
};

describe('the notices', () => {
  it.each(Object.entries(signs))('name %s if its code is in the site', (name, sign) => {
    const isIn = scripts.includes(sign);
    expect(new RegExp(`^${name.replace('/', '\\/')} \\d+\\.\\d+\\.\\d+ \\(`, 'm').test(notices)).toBe(isIn);
  });

  it('have the text of each licence', () => {
    const parts = notices.split(/^-{79}$/m).slice(1);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(part).toMatch(/copyright/i);
  });

  it('can be reached from a page', () => {
    const links = pages.flatMap((page) => all(page, 'a[href$="third-party-notices.txt"]'));
    expect(links.length).toBeGreaterThan(0);
  });
});
