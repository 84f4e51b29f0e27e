/** What the first search of a visit costs, from opening the search to the first result. */
import type { Browser } from 'playwright-core';
import { compared } from './page-kinds.ts';
import type { BuiltGuide } from './sites.ts';
import { kilobytes, median, plainNumber, ratioTable, seconds } from './table.ts';
import { visit } from './visit.ts';

/** On every site there are pages with this word. */
const word = 'trust';

/** What a reader does on each site to search. */
interface Way {
  /** What opens the search, if it is not open. */
  button?: string;
  input: string;
  /** What shows that it listens; what is typed before is lost. */
  ready?: string;
  result: string;
}

const ways: Record<string, Way> = {
  ours: { button: '.search-open', input: '.search-dialog[data-ready] input', result: '.search-dialog a[href*="trust"]' },
  starlight: { button: 'button[data-open-modal]', input: '.pagefind-ui__search-input', result: '.pagefind-ui__result-link' },
  docusaurus: {
    input: '.navbar__search-input',
    ready: '.navbar__search-input[role="combobox"]',
    result: '.navbar__search [role="option"]',
  },
  vitepress: { button: '#local-search button', input: '#localsearch-input', result: '.VPLocalSearchBox .result' },
};

const repeats = 3;
const measures = [kilobytes('First search'), plainNumber('Requests'), seconds('First result, slow line')];

/** Compares the first search on all sites. */
export async function search(sites: BuiltGuide[], browser: Browser): Promise<string> {
  const rows = [];
  for (const { id, name, address } of sites) {
    const look = (slow: boolean) => firstSearch(browser, ways[id]!, address, slow);
    const { bytes, requests } = await look(false);
    const times = [];
    for (let time = 0; time < repeats; time += 1) times.push((await look(true)).time);
    console.log(`  ${name}: ${Math.round(bytes)} bytes, ${times.map((time) => time.toFixed(1)).join(' ')} s`);
    rows.push({ name, values: [bytes, requests, median(times)] });
  }
  return ratioTable(measures, rows);
}

function firstSearch(browser: Browser, { button, input, ready = input, result }: Way, server: string, slow: boolean) {
  return visit(browser, server, slow, async (tab, line) => {
    await tab.goto(line.address + compared.plain);
    await line.quiet();
    const before = { bytes: line.bytes, requests: line.requests, time: performance.now() };
    if (button) await tab.locator(button).first().click();
    await tab.locator(input).first().click();
    await tab.locator(ready).first().waitFor();
    await tab.locator(input).first().pressSequentially(word);
    await tab.locator(result).first().waitFor();
    const time = (performance.now() - before.time) / 1_000;
    // What the result still fetches belongs to it, such as the text around the word.
    await line.quiet();
    return { bytes: line.bytes - before.bytes, requests: line.requests - before.requests, time };
  });
}
