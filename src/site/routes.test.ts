import { expect, it } from 'vitest';
import { movedTo } from './moved-to.ts';
import { routesIn } from './routes.ts';

it('are there for each page that has moved, in every language', () => {
  const redirects = routesIn(['/', '/fr/'], ['/tools/visits/']).filter(({ file }) => file === 'redirect.astro');
  expect(redirects.map(({ pattern }) => pattern)).toEqual(['/tools/visits/', '/fr/tools/visits/']);
});

it.each(['/tools/visits/', '/tools/visits'])('know where %s is now', (path) => {
  expect(movedTo(path, [{ from: '/tools/visits/', to: '/tools/site-visits/' }])).toBe('/tools/site-visits/');
});

it('give each language a manifest of its own, and what is for all of them once', () => {
  const patterns = routesIn(['/', '/fr/'], []).map(({ pattern }) => pattern);
  expect(patterns.filter((pattern) => pattern.endsWith('/manifest.webmanifest'))).toEqual([
    '/manifest.webmanifest',
    '/fr/manifest.webmanifest',
  ]);
  expect(patterns.filter((pattern) => pattern.endsWith('/start'))).toEqual(['/start']);
});
