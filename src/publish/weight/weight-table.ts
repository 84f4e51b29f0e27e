import { plainPath } from '#config/addresses.ts';
import { budgetFor } from '#config/budgets.ts';
import type { PageWeight, SiteWeight } from './weighed-site.ts';

/** Below a kind, for its pages in other languages. */
const inOthers = '  in other languages';
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(6);

/** What a build prints: for each kind of page its number, its heaviest one, and what is allowed. */
export function weightTable({ pages, guide }: SiteWeight): string[] {
  const isEnglish = ({ address }: PageWeight) => plainPath(address) === address;
  const kinds = Map.groupBy(pages, ({ address }) => budgetFor(plainPath(address)).kind);
  const rows = [...kinds].flatMap(([kind, ofKind]) => {
    const others = ofKind.filter((page) => !isEnglish(page));
    return [row(kind, ofKind.filter(isEnglish)), ...(others.length > 0 ? [row(inOthers, others, false)] : [])];
  });
  return [
    `${'First visit, kB of gzip'.padEnd(24)} pages  least   half   most budget  heaviest`,
    ...rows,
    `The whole guide: ${(guide / 1e6).toFixed(2)} MB`,
  ];
}

function row(name: string, pages: readonly PageWeight[], isEnglish = true): string {
  const { total: allowed } = budgetFor(plainPath(pages[0]!.address), isEnglish);
  const sorted = pages.map(({ address, html, script }) => ({ address, total: html + script })).sort((a, b) => a.total - b.total);
  const [lightest, median, heaviest] = [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!];
  return `${name.padEnd(24)} ${String(sorted.length).padStart(5)} ${kilobytes(lightest.total)} ${kilobytes(median.total)} ${kilobytes(heaviest.total)} ${kilobytes(allowed)}  ${heaviest.address}`;
}
