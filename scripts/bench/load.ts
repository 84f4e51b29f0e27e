/** How many readers one nginx can serve, next to what it can do at best: one line of text of the same size. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installedRecipes, serveByRecipe } from '../lib/recipe.ts';
import { median, table } from './table.ts';
import { installed, workplace } from './workplace.ts';

/** What we read of autocannon's answer; it brings no types. */
interface Answer {
  requests: { average: number; total: number };
  throughput: { average: number };
  errors: number;
  non2xx: number;
}
type Autocannon = (options: { url: string; connections: number; duration: number; headers: Record<string, string> }) => Promise<Answer>;

/** Readers who ask at the same time, and for how many seconds. */
const readers = 50;
const duration = 2;
/** Ours and the yardstick take turns, since a shared machine has better moments and worse ones. */
const turns = 5;

/** Compares three files of the site with a yardstick each, as they are and compressed on the way. */
export async function load(): Promise<string> {
  if (!installedRecipes.includes('nginx')) return 'Not run: there is no nginx on this machine.';
  const autocannon = createRequire(join(installed('tools'), 'package.json'))('autocannon') as Autocannon;
  const folder = join(workplace, 'loaded');
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  const script = readdirSync('dist/_astro')
    .filter((name) => name.endsWith('.js'))
    .sort()[0]!;
  const addresses = ['/', '/stages/sustained-contact/', `/_astro/${script}`];
  const host = await serveByRecipe('nginx', folder);
  const rows: string[][] = [];
  try {
    for (const encoding of ['identity', 'gzip']) {
      for (const path of addresses) {
        const ours: Answer[] = [];
        const yard: Answer[] = [];
        const line = yardstick(folder, path);
        for (let turn = 0; turn < turns; turn += 1) {
          yard.push(await asked(autocannon, host.address + line, encoding));
          ours.push(await asked(autocannon, host.address + path, encoding));
        }
        const share = median(ours.map(({ requests }, turn) => requests.average / yard[turn]!.requests.average));
        rows.push([
          `\`${path.replace(/[^/]+\.js$/, '….js')}\``,
          encoding === 'gzip' ? 'yes' : 'no',
          ...told(ours),
          ...told(yard),
          share.toFixed(2),
        ]);
      }
    }
  } finally {
    await host.close();
  }
  return table(['Address', 'Compressed on the way', 'Answers a second', 'MB a second', 'Yardstick', 'MB a second', 'Share'], rows);
}

const told = (answers: Answer[]) => [
  `${Math.round(median(answers.map(({ requests }) => requests.average)))}`,
  `${(median(answers.map(({ throughput }) => throughput.average)) / 1e6).toFixed(0)}`,
];

/** The same text on one line in a folder by itself, with the same ending: as plain as a file can be. */
function yardstick(folder: string, path: string): string {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const address = `/yardstick/line${file.slice(file.lastIndexOf('.'))}`;
  mkdirSync(join(folder, 'yardstick'), { recursive: true });
  writeFileSync(join(folder, address), readFileSync(join(folder, file), 'utf8').replace(/\n/g, ' '));
  return address;
}

async function asked(autocannon: Autocannon, url: string, encoding: string): Promise<Answer> {
  const answer = await autocannon({ url, connections: readers, duration, headers: { 'accept-encoding': encoding } });
  // A server closes a line now and then, and whatever asks at that moment asks again.
  if (answer.non2xx > 0 || answer.errors > answer.requests.total / 1_000)
    throw new Error(`${url}: ${answer.errors} errors and ${answer.non2xx} refusals under load.`);
  return answer;
}
