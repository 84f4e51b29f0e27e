import type { Region, Theme } from '#schemas/classification.ts';
import { regions } from '#schemas/classification.ts';
import type { Initiative } from '#schemas/initiative.ts';

/** How many initiatives each value of a field has, the most frequent first; ties in order of the alphabet. */
export function countBy<K extends 'region' | 'theme'>(initiatives: readonly Initiative[], field: K): [Initiative[K], number][] {
  const counts = new Map<Initiative[K], number>();
  for (const one of initiatives) counts.set(one[field], (counts.get(one[field]) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en'));
}

export interface Matrix {
  /** Regions that occur, in the order of the schema. */
  regions: Region[];
  /** Themes that occur, the most frequent first, each with its count in every region. */
  rows: { theme: Theme; counts: number[]; total: number }[];
  /** The total of each region. */
  totals: number[];
}

/** Region by theme, for the small chart. Empty rows and columns are left out. */
export function matrix(initiatives: readonly Initiative[]): Matrix {
  const present = regions.filter((region) => initiatives.some((one) => one.region === region));
  const count = (wanted: Region, among?: Theme) =>
    initiatives.filter(({ region, theme }) => region === wanted && (among === undefined || theme === among)).length;
  return {
    regions: present,
    rows: countBy(initiatives, 'theme').map(([theme, total]) => ({
      theme,
      total,
      counts: present.map((region) => count(region, theme)),
    })),
    totals: present.map((region) => count(region)),
  };
}
