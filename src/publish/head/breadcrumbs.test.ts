import { describe, expect, it } from 'vitest';
import { trailOf } from './breadcrumbs.ts';

const pages = new Map([
  ['/', 'Home'],
  ['/tools/', 'Tools'],
  ['/tools/site-visits/', 'Site visits'],
  ['/a/b/', 'B'],
]);

describe('the way to a page', () => {
  it.each([
    ['/', []],
    ['/tools/', ['Home']],
    ['/tools/site-visits/', ['Home', 'Tools']],
    ['/a/b/c/', ['Home', 'B']],
  ])('%s: %j', (path, titles) => expect(trailOf(path, pages).map(({ title }) => title)).toEqual(titles));
});
