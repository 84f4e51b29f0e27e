import { expect, it } from 'vitest';
import { routesIn } from './routes.ts';

it('are there for each page that has moved, in every language', () => {
  const redirects = routesIn(['/', '/fr/'], ['/tools/visits/']).filter(({ file }) => file === 'redirect.astro');
  expect(redirects.map(({ pattern }) => pattern)).toEqual(['/tools/visits/', '/fr/tools/visits/']);
});
