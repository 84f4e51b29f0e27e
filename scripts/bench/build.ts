/** How long a build takes and how much memory it needs. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { copyProject } from '../lib/project-copy.ts';
import { measuredRun, type Run } from './measured-run.ts';
import { buildPeer, peers, versioned } from './peers.ts';
import { copiesOf, sourcePages } from './source-pages.ts';
import { gigabytes, ratioTable, seconds } from './table.ts';

/** Pages that are independent: copies of others would say twice what may be said once, such as a tool. */
const models = [
  'guide/about-eip',
  'guide/the-study',
  'guide/why-politics-matters',
  'notes/interconnected-systems',
  'notes/localised-learning',
  'notes/trust-and-mutuality',
];

const patience = 15 * 60_000;

/** Compares a build of the site, and of one with so many pages. */
export async function buildTimes(count: number): Promise<string> {
  const pages = sourcePages('dist');
  const copies = copiesOf(
    pages.filter(({ path }) => models.includes(path)),
    Math.max(0, count - pages.length),
  );
  const rows = [{ name: 'This guide', values: values(await buildOurs(0), await buildOurs(copies.length)) }];
  for (const peer of peers) {
    const [small, large] = [await buildPeer(peer, pages), await buildPeer(peer, [...pages, ...copies])];
    rows.push({ name: versioned(peer), values: values(small, large) });
  }
  const columns = [pages.length, pages.length + copies.length].flatMap((size) => [
    seconds(`${size} pages`),
    seconds('Work of the cores'),
    gigabytes('Memory'),
  ]);
  return ratioTable(columns, rows);
}

const values = (...runs: Run[]) => runs.flatMap(({ seconds: time, work, memory }) => [time, work, memory]);

/** Builds our site in a copy of the project with more pages; without its history, whose reading is no work of a generator. */
async function buildOurs(copies: number): Promise<Run> {
  const folder = copyProject();
  for (let index = 0; index < copies; index += 1) {
    const to = join(folder, `content/docs/copies/page-${index + 1}.md`);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, copyOf(readFileSync(`content/docs/${models[index % models.length]}.md`, 'utf8'), index + 1));
  }
  console.log(`Building this guide with ${copies} pages more …`);
  const run = await measuredRun(['node_modules/astro/bin/astro.mjs', 'build', '--force'], folder, patience);
  rmSync(folder, { recursive: true });
  return run;
}

/** A page under a title of its own; other words for it must lead to one page only. */
function copyOf(text: string, number: number): string {
  const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const { aliases: _, title, ...rest } = parse(matter);
  return `---\n${stringify({ ...rest, title: `${title} ${number}` })}---\n${body}`;
}
