/** What Lighthouse says of a page on a phone. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compared, pageKinds } from './page-kinds.ts';
import type { BuiltGuide } from './sites.ts';
import { median, table } from './table.ts';
import { installed } from './workplace.ts';

/** What we read of its answer; the package brings no types we could install. */
interface Answer {
  lhr: {
    runtimeError?: { message: string };
    categories: Record<string, { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { title: string; score: number | null; details?: { items?: unknown[] } }>;
  };
}
type Lighthouse = (address: string, flags: object) => Promise<Answer>;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Speed wavers with the machine, so it is the middle of three; the other three categories do not. */
const repeats = 3;

/** The scores of every kind of page of ours, and of the compared pages of the others. */
export async function lighthouse(sites: BuiltGuide[], port: number): Promise<string> {
  const { default: run } = (await import(pathToFileURL(join(installed('tools'), 'node_modules/lighthouse/core/index.js')).href)) as {
    default: Lighthouse;
  };
  const looks = sites.flatMap(({ id, name, address }) =>
    Object.entries(id === 'ours' ? pageKinds : compared).map(([kind, path]) => ({ name, kind, address: address + path })),
  );
  const rows: string[][] = [];
  for (const { name, kind, address } of looks) {
    const scores = await scoresOf(run, address, port, `${name}, ${kind}`);
    console.log(`  ${name}, ${kind}: ${scores.join(' ')}`);
    rows.push([name, kind, ...scores]);
  }
  return table(['', 'Page', 'Performance', 'Accessibility', 'Best practices', 'SEO'], rows);
}

async function scoresOf(run: Lighthouse, address: string, port: number, name: string): Promise<string[]> {
  const first = await ask(run, address, port, categories);
  if (first.runtimeError) throw new Error(`Lighthouse could not look at ${address}: ${first.runtimeError.message}`);
  for (const finding of findings(first)) console.log(`  ${name}: ${finding}`);
  const speeds = [first.categories['performance']!.score!];
  for (let time = 1; time < repeats; time += 1)
    speeds.push((await ask(run, address, port, ['performance'])).categories['performance']!.score!);
  const others = categories.slice(1).map((category) => first.categories[category]!.score ?? 0);
  return [median(speeds), ...others].map((score) => `${Math.round(score * 100)}`);
}

async function ask(run: Lighthouse, address: string, port: number, onlyCategories: string[]): Promise<Answer['lhr']> {
  return (await run(address, { port, onlyCategories, output: 'json', logLevel: 'silent' })).lhr;
}

/** What keeps a page from 100 outside of speed, for whoever wants to correct it. */
function findings({ categories: found, audits }: Answer['lhr']): string[] {
  return Object.entries(found).flatMap(([category, { auditRefs }]) =>
    category === 'performance'
      ? []
      : auditRefs
          .filter(({ id, weight }) => weight > 0 && audits[id]!.score !== null && audits[id]!.score < 1)
          .map(({ id }) => `${category}: ${audits[id]!.title} (${id}) ${JSON.stringify(audits[id]!.details?.items ?? []).slice(0, 600)}`),
  );
}
