/** How long a build takes and how much memory it needs. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { measuredRun, type Run } from './measured-run.ts';
import { buildPeer, peers, versioned } from './peers.ts';
import { copiesOf, sourcePages } from './source-pages.ts';
import { gigabytes, ratioTable, seconds } from './table.ts';
import { workplace } from './workplace.ts';

/** What our site is made from; without its history, whose reading is no work of a generator. */
const inputs = ['content', 'src', 'public', 'astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json'];

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

/** Builds our site in a copy of the repository with more pages, so that nothing here is touched. */
async function buildOurs(copies: number): Promise<Run> {
  const folder = join(workplace, 'ours');
  rmSync(folder, { recursive: true, force: true });
  for (const input of inputs.filter((name) => existsSync(name))) cpSync(input, join(folder, input), { recursive: true });
  linkPackages(folder);
  for (let index = 0; index < copies; index += 1) {
    const to = join(folder, `content/docs/copies/page-${index + 1}.md`);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, copyOf(readFileSync(`content/docs/${models[index % models.length]}.md`, 'utf8'), index + 1));
  }
  console.log(`Building this guide with ${copies} pages more …`);
  return measuredRun(['node_modules/astro/bin/astro.mjs', 'build', '--force'], folder, patience);
}

/** A page under a title of its own; other words for it must lead to one page only. */
function copyOf(text: string, number: number): string {
  const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const { aliases: _, title, ...rest } = parse(matter);
  return `---\n${stringify({ ...rest, title: `${title} ${number}` })}---\n${body}`;
}

/** Packages by link, each by itself: what a build keeps in `node_modules` must not reach ours. */
function linkPackages(folder: string): void {
  const packages = readdirSync('node_modules').flatMap((name) =>
    name.startsWith('@') ? readdirSync(join('node_modules', name)).map((one) => `${name}/${one}`) : name,
  );
  for (const name of packages.filter((one) => !one.startsWith('.'))) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}
