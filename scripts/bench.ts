/** `npm run bench`: measures this guide next to other generators, and writes what it found into `scripts/bench/README.md`. */
import { buildTimes } from './bench/build.ts';
import { lighthouse } from './bench/lighthouse.ts';
import { load } from './bench/load.ts';
import { machineFacts } from './bench/machine.ts';
import { readOptions, type BenchPart } from './bench/options.ts';
import { report } from './bench/report.ts';
import { search } from './bench/search.ts';
import { openSites, type BuiltGuide } from './bench/sites.ts';
import { weight } from './bench/weight.ts';
import { launchBrowser } from './lib/browser.ts';
import { buildSite } from './lib/built-site.ts';
import { freePort } from './lib/free-port.ts';

const options = readOptions(process.argv.slice(2));
if (!buildSite()) process.exit(1);

const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
let sites: BuiltGuide[] = [];

const measured: Record<BenchPart, () => Promise<string>> = {
  weight: () => weight(sites, browser),
  search: () => search(sites, browser),
  lighthouse: () => lighthouse(sites, port),
  build: () => buildTimes(options.pages),
  load,
};

try {
  if (options.only.some((part) => ['weight', 'search', 'lighthouse'].includes(part))) sites = await openSites();
  for (const part of options.only) {
    console.log(`\n── ${part}`);
    const machine = machineFacts(browser);
    const text = await measured[part]();
    console.log(text);
    report(part, text, machine);
  }
} finally {
  await browser.close();
  await Promise.all(sites.map(({ close }) => close()));
}
