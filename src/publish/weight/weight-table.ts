import { plainPath } from '../../config/addresses.ts';
import { budgetFor, type Budget } from '../../config/budgets.ts';
import type { SiteWeight } from './weighed-site.ts';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(6);

/** What a build prints: for each kind of page its number, its heaviest one, and what is allowed. */
export function weightTable({ pages, guide }: SiteWeight): string[] {
  const kinds = new Map<Budget, { total: number; address: string }[]>();
  for (const { address, html, script } of pages) {
    const budget = budgetFor(plainPath(address));
    kinds.set(budget, [...(kinds.get(budget) ?? []), { total: html + script, address }]);
  }
  const rows = [...kinds].map(([{ kind, total: allowed }, weights]) => {
    const sorted = weights.toSorted((a, b) => a.total - b.total);
    const [lightest, median, heaviest] = [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!];
    return `${kind.padEnd(24)} ${String(weights.length).padStart(5)} ${kilobytes(lightest.total)} ${kilobytes(median.total)} ${kilobytes(heaviest.total)} ${kilobytes(allowed)}  ${heaviest.address}`;
  });
  return [
    `${'First visit, kB of gzip'.padEnd(24)} pages  least   half   most budget  heaviest`,
    ...rows,
    `The whole guide: ${(guide / 1e6).toFixed(2)} MB`,
  ];
}
