import { expect, it } from 'vitest';
import { weightTable } from './weight-table.ts';

it('shows what each kind of page weighs, and may weigh', () => {
  const rows = weightTable({
    guide: 1_400_000,
    pages: [
      { address: '/guide/', html: 11_000, script: 500 },
      { address: '/', html: 9_000, script: 500 },
      { address: '/notes/', html: 12_000, script: 500 },
      { address: '/board/', html: 20_000, script: 40_000 },
    ],
  });
  expect(rows).toHaveLength(5);
  expect(rows[1]).toMatch(/page to read +2 +11\.5 +12\.5 +12\.5 +\d+\.\d +\/notes\/$/);
  expect(rows[2]).toMatch(/home +1 +9\.5 +9\.5 +9\.5 +\d+\.\d +\/$/);
  expect(rows[3]).toMatch(/ 1 +60\.0 +60\.0 +60\.0 +\d+\.\d +\/board\/$/);
  expect(rows[4]).toContain('1.40 MB');
});
