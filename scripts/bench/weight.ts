/** What a first visit costs, and how long it takes on a slow line. */
import type { Browser, Page } from 'playwright-core';
import { compared } from './page-kinds.ts';
import type { BuiltGuide } from './sites.ts';
import { kilobytes, median, plainNumber, ratioTable, seconds } from './table.ts';
import { visit } from './visit.ts';

const measures = [kilobytes('First visit'), plainNumber('Requests'), kilobytes('Script that ran'), seconds('Largest text, slow line')];

/** How often the slow visit is repeated; bytes and requests are the same each time. */
const repeats = 3;

/** Compares a page of text, and one with a process map, on all sites. */
export async function weight(sites: BuiltGuide[], browser: Browser): Promise<string> {
  const rows = async (path: string, drawn: boolean) => {
    const found = [];
    for (const { name, address } of sites) {
      console.log(`  ${name}, ${path}`);
      found.push({ name, values: await weigh(browser, address, path, drawn) });
    }
    return found;
  };
  return [
    `A page of text, \`${compared.plain}\`:`,
    ratioTable(measures, await rows(compared.plain, false)),
    `A page with a process map, \`${compared.diagram}\`:`,
    ratioTable([...measures, seconds('Map drawn, slow line')], await rows(compared.diagram, true)),
  ].join('\n\n');
}

async function weigh(browser: Browser, server: string, path: string, drawn: boolean): Promise<number[]> {
  const { bytes, requests, script } = await visit(browser, server, false, async (tab, line) => {
    await tab.coverage.startJSCoverage({ reportAnonymousScripts: false });
    await tab.goto(line.address + path);
    await line.quiet();
    const ran = await tab.coverage.stopJSCoverage();
    return { bytes: line.bytes, requests: line.requests, script: ran.reduce((sum, { source = '' }) => sum + Buffer.byteLength(source), 0) };
  });
  const paints = [];
  for (let time = 0; time < repeats; time += 1) paints.push(await slowVisit(browser, server, path, drawn));
  const times = [median(paints.map(({ text }) => text)), ...(drawn ? [median(paints.map(({ map }) => map))] : [])];
  return [bytes, requests, script, ...times];
}

/** When the largest text stood, and when the diagram did, in seconds from the click. */
async function slowVisit(browser: Browser, server: string, path: string, drawn: boolean): Promise<{ text: number; map: number }> {
  return visit(browser, server, true, async (tab, line) => {
    await tab.addInitScript(watchPaint);
    await tab.goto(line.address + path, { waitUntil: 'commit' });
    const map = drawn ? await mapDrawn(tab) : 0;
    await line.quiet();
    return { text: (await tab.evaluate(() => (window as unknown as { largest: number }).largest)) / 1_000, map };
  });
}

function watchPaint(): void {
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) (window as unknown as { largest: number }).largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** Ours is in the HTML; Mermaid's has an id of its making. */
async function mapDrawn(tab: Page): Promise<number> {
  const time = await tab.waitForFunction(() => {
    const drawing = [...document.querySelectorAll('main svg')].find(
      (svg) => svg.matches('.diagram svg, [id^=mermaid]') && svg.querySelectorAll('text, foreignObject').length > 3,
    );
    return drawing && drawing.getBoundingClientRect().height > 100 ? performance.now() : false;
  });
  return Number(await time.jsonValue()) / 1_000;
}
