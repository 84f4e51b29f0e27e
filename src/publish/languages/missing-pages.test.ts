import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { moveMissingPages } from './missing-pages.ts';

it('moves the page for missing addresses of a language to where hosts look for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'missing-pages-'));
  mkdirSync(join(folder, 'fr/404'), { recursive: true });
  for (const file of ['404.html', 'fr/404/index.html']) writeFileSync(join(folder, file), '');
  await moveMissingPages(folder, [{ prefix: '/' }, { prefix: '/fr/' }, { prefix: '/ar/' }]);
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['404.html', 'fr', 'fr/404.html']);
  rmSync(folder, { recursive: true });
});
