/** What the first search of a visit costs, from opening the search to the first result. */
import type { Browser, Page } from 'playwright-core';
import { compared } from './page-kinds.ts';
import type { Site } from './sites.ts';
import { kilobytes, median, plain, ratioTable, seconds } from './table.ts';
import { visit } from './visit.ts';

/** On every site there are pages with this word. */
const word = 'trust';

/** What a reader does on each site to search. */
interface Way {
  /** What opens the search, if it is not open. */
  button?: string;
  input: string;
  result: string;
}

const ways: Record<string, Way> = {
  ours: { button: '.search-open', input: '.search-dialog[data-ready] input', result: '.search-dialog a[href*="trust"]' },
  starlight: { button: 'button[data-open-modal]', input: '.pagefind-ui__search-input', result: '.pagefind-ui__result-link' },
  docusaurus: { input: '.navbar__search-input', result: '.navbar__search [class*="suggestion"]' },
  vitepress: { button: '#local-search button', input: '#localsearch-input', result: '.VPLocalSearchBox .result' },
};

const repeats = 3;
const measures = [kilobytes('First search'), plain('Requests'), seconds('First result, slow line')];

/** Compares the first search on all sites. */
export async function search(sites: Site[], browser: Browser): Promise<string> {
  const rows = [];
  for (const { id, name, address } of sites) {
    const look = (slow: boolean) => firstSearch(browser, ways[id]!, address + compared.plain, slow);
    const { bytes, requests } = await look(false);
    const times = [];
    for (let time = 0; time < repeats; time += 1) times.push((await look(true)).time);
    rows.push({ name, values: [bytes, requests, median(times)] });
  }
  return ratioTable(measures, rows);
}

function firstSearch(browser: Browser, { button, input, result }: Way, address: string, slow: boolean) {
  return visit(browser, slow, async (tab: Page, meter) => {
    await tab.goto(address);
    await meter.quiet();
    const before = { bytes: meter.bytes, requests: meter.requests, time: performance.now() };
    if (button) await tab.locator(button).first().click();
    await tab.locator(input).first().click();
    await tab.locator(input).first().pressSequentially(word);
    await tab.locator(result).first().waitFor();
    const time = (performance.now() - before.time) / 1_000;
    // What the result still fetches belongs to it, such as the text around the word.
    await meter.quiet();
    return { bytes: meter.bytes - before.bytes, requests: meter.requests - before.requests, time };
  });
}
