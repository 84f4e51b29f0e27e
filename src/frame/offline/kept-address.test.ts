import { describe, expect, it } from 'vitest';
import { notKeptAddress, properAddress } from './kept-address.ts';

const root = 'https://host/a/';
const kept = new Set([root, `${root}tools/`, `${root}tools/reflection/`, `${root}_astro/a.js`]);
const proper = (path: string) => properAddress(new URL(path, root), (one) => kept.has(one));

describe('the address of a page in the copy', () => {
  it.each([
    ['tools', 'tools/'],
    ['tools/reflection?from=mail', 'tools/reflection/?from=mail'],
    ['tools/index.html', 'tools/'],
    ['tools/index', 'tools/'],
    ['tools.html', 'tools/'],
    ['index.html', ''],
  ])('%s is %s', (asked, expected) => expect(proper(asked)).toBe(root + expected));

  it.each(['', 'tools/', 'tools/?q=1', '_astro/a.js', 'none', 'none/', '../', 'data/a.csv'])('%j stays', (asked) =>
    expect(proper(asked)).toBeUndefined(),
  );
});

describe('the page on what is not kept', () => {
  it('is told what was asked for', () => {
    expect(notKeptAddress(new URL('data/a.csv?x=1#y', root), root)).toBe(`${root}offline/not-kept/#data/a.csv`);
  });
});
