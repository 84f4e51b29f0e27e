import { describe, expect, it } from 'vitest';
import { relocate, relocateRefresh, relocateSet, rootFrom } from './address.ts';

describe('the way to the root', () => {
  it.each([
    ['index.html', './'],
    ['tools/index.html', '../'],
    ['stages/sustained-contact/index.html', '../../'],
    ['404.html', './'],
  ])('%s -> %s', (file, root) => expect(rootFrom(file)).toBe(root));
});

describe('one address', () => {
  it.each([
    ['/', '../'],
    ['/tools/#all', '../tools/#all'],
    ['/search/?q=a/b', '../search/?q=a/b'],
    [' /tools/ ', '../tools/'],
    ['//example.org/a', '//example.org/a'],
    ['/\\example.org', '/\\example.org'],
    ['https://example.org/a', 'https://example.org/a'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['#s1-q2-a', '#s1-q2-a'],
    ['?page=2', '?page=2'],
    ['next/', 'next/'],
    ['', ''],
  ])('%j -> %j', (address, expected) => expect(relocate(address, '../')).toBe(expected));
});

describe('a set of addresses', () => {
  it.each([
    ['/a.png', './a.png'],
    ['/a.png 1x, /b.png 2x', './a.png 1x, ./b.png 2x'],
    ['/a.png,/b.png 2x', './a.png, ./b.png 2x'],
    ['/w_100,h_50.png 1x, https://example.org/b.png 2x', './w_100,h_50.png 1x, https://example.org/b.png 2x'],
    ['data:image/gif;base64,R0lGOD 1x', 'data:image/gif;base64,R0lGOD 1x'],
  ])('%s', (candidates, expected) => expect(relocateSet(candidates, './')).toBe(expected));
});

describe('a redirect in the head', () => {
  it.each([
    ['0;url=/tools/', '0;url=../tools/'],
    ["5; URL='/tools/'", "5; URL='../tools/'"],
    ['0;url=https://example.org/', '0;url=https://example.org/'],
    ['30', '30'],
  ])('%s', (content, expected) => expect(relocateRefresh(content, (address) => relocate(address, '../'))).toBe(expected));
});
