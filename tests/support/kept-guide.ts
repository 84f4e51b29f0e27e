/** What readers do with the guide that is kept on their device, wherever the host has gone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { codeOf, areReceived, lists, paste } from './board.ts';
import { press } from './button.ts';
import { showToCamera } from './camera.ts';
import type { Host } from './host.ts';
import { addressed, all, pages, textOf } from './pages.ts';
import { word, wordLike } from './words.ts';

const at = (host: Host, path: string) => host.address + path;

export async function titleOf(tab: Page, host: Host, path: string): Promise<string> {
  await tab.goto(at(host, path));
  return (await tab.locator('h1').first().textContent())!;
}

/** Each page and each script that a page names, with how long it is. */
const published: [path: string, length: number][] = [
  ...addressed.map(({ address, html }) => [address.slice(1), html.length] as [string, number]),
  ...Array.from(new Set(addressed.flatMap(({ html }) => html.match(/_astro\/[\w.-]+\.js/g) ?? [])), (name): [string, number] => [
    name,
    readFileSync(`dist/${name}`, 'utf8').length,
  ]),
];

/** What of all pages, and of the scripts that they name, does not come as it was published. */
const missingOf = (tab: Page, host: Host): Promise<string[]> =>
  tab.evaluate(
    async ([root, files]) => {
      const answers = files.map(async ([path, length]) => {
        const answer = await fetch(root + path, { redirect: 'manual' }).catch(() => Response.error());
        return answer.ok && (await answer.text()).length === length ? [] : [path];
      });
      return (await Promise.all(answers)).flat();
    },
    [host.address, published] as const,
  );

/** Pages of each way to be written, among them addresses in other forms; of all others, that they are there. */
export async function readsEverywhere(tab: Page, host: Host): Promise<void> {
  const faults: string[] = [];
  // What loads late is broken off when the next page is opened; that is no fault.
  tab.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && faults.push(request.url()));
  tab.on('pageerror', (error) => faults.push(String(error)));
  const paths = ['', 'stages/sustained-contact/', 'tools/reflection/?from=mail', 'guide/process-map/index.html', 'cases/', 'where-am-i/'];
  for (const path of paths) expect(await titleOf(tab, host, path), path).toBeTruthy();
  expect(await missingOf(tab, host)).toEqual([]);
  await tab.goto(at(host, 'tools'));
  expect(tab.url()).toBe(at(host, 'tools/'));
  expect(faults).toEqual([]);
  tab.removeAllListeners('requestfailed');
}

export async function searches(tab: Page, host: Host): Promise<void> {
  await tab.goto(at(host, ''));
  await press(tab, 'search.open');
  await tab.getByRole('searchbox').fill('trust');
  await tab.locator('.search-results li').first().waitFor();
}

export async function openExport(tab: Page): Promise<void> {
  await tab.locator('export-answers > details > summary').click();
  await tab.locator('[data-export-code]:not(:empty)').waitFor();
}

export async function worksAList(tab: Page, host: Host): Promise<void> {
  await tab.goto(at(host, 'checklists/sustained-contact/'));
  await tab.locator('#s2-q1-a .state-act').click();
  await openExport(tab);
  await tab.locator('[data-export-qr]').click();
  await tab.locator('.answer-qr svg').waitFor();
  const code = (await tab.locator('[data-export-code]').textContent())!;
  await tab.goto(at(host, 'my-answers/'));
  await tab.locator('import-answers > details > summary').click();
  await tab.locator('[data-import-text]').fill(code);
  await tab.locator('[data-import-read]').click();
  await tab.locator('.incoming').waitFor();
}

/** The desk, the page where people take part, and the board with its camera. */
export async function gathers(tab: Page, host: Host): Promise<void> {
  await tab.goto(at(host, 'workshop/take/'));
  await tab.locator('participant-page').waitFor();
  await tab.goto(at(host, 'board/'));
  await paste(tab, codeOf(1, lists[0]!));
  // Without a reader of the browser's own, that of the guide has to be there.
  await tab.evaluate(() => delete (globalThis as { BarcodeDetector?: unknown }).BarcodeDetector);
  await showToCamera(tab, `https://example.org/guide/board/#${codeOf(5, lists[0]!)}`);
  await press(tab, 'board.camera.on');
  await tab.getByText(areReceived(2), { exact: true }).waitFor();
}

/** The heading of the page for what the copy does not hold. */
const notKept = textOf(
  all(
    pages.find(({ address }) => address === '/offline/not-kept/')!,
    'h1',
  )[0]!,
);

export async function namesWhatIsNotKept(tab: Page, host: Host): Promise<void> {
  await tab.goto(at(host, 'data/checklists.json'));
  await tab.locator('h1', { hasText: notKept }).waitFor();
  const asked = await tab.locator('[data-asked]').textContent();
  expect(asked).toContain('/data/checklists.json');
  expect(asked).toMatch(wordLike('offline.weighs'));
  expect(asked).toMatch(/\d+ kB/);
  await tab.goto(at(host, 'no/such/page/'));
  expect(await tab.locator('[data-asked]').innerText()).toContain('/no/such/page/.');
  host.down = false;
  await tab.goto(at(host, 'offline/not-kept/#data/checklists.json'));
  await Promise.all([tab.waitForURL(at(host, 'data/checklists.json')), tab.getByRole('link', { name: word('offline.again') }).click()]);
  host.down = true;
}
