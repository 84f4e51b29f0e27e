import { describe, expect, it } from 'vitest';
import { inOwnLanguage } from './own-links.ts';

const pages = new Set(['/', '/tools/', '/friends/', '/fr/', '/fr/tools/', '/fr/friends/']);

describe('a link on a page of another language', () => {
  it.each([
    ['/tools/', '/fr/tools/'],
    ['/tools/?stage=1#all', '/fr/tools/?stage=1#all'],
    ['/', '/fr/'],
    ['/friends/', '/fr/friends/'],
    ['/fr/tools/', '/fr/tools/'],
    ['/data/tools.csv', '/data/tools.csv'],
    ['/gone/', '/gone/'],
    ['#all', '#all'],
    ['https://example.org/tools/', 'https://example.org/tools/'],
  ])('to %s leads to %s', (address, own) => {
    expect(inOwnLanguage({ prefix: '/fr/' }, pages)(address)).toBe(own);
  });

  it('stays as it is on an English page', () => {
    expect(inOwnLanguage(undefined, pages)('/tools/')).toBe('/tools/');
  });
});
