/** How readers keep the guide on their device, and what a host does to it meanwhile. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';
import { startHost, type Host } from './host.ts';
import { smallerWorker } from './smaller-worker.ts';
import { type Key, word, wordLike } from './words.ts';

/** Where the guide can be kept. */
export const withWorkers = { serviceWorkers: 'allow', acceptDownloads: true } as const;

/** Call at the top of a test file: a host that is well, with a small edition, before each test. */
export function useHost(): () => Host {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  beforeEach(() => {
    Object.assign(host, {
      worker: smallerWorker,
      down: false,
      dropAfter: Infinity,
      until: Promise.resolve(),
      asked: [],
      answered: () => {},
    });
    host.renewed.clear();
  });
  afterAll(() => host.close());
  return () => host;
}

/** Waits until the page says how the keeping goes. */
export const says = (tab: Page, key: Key): Promise<void> => tab.locator('[data-state]', { hasText: wordLike(key) }).waitFor();

/** Its words end in how much will be fetched. */
export const keepButton = (tab: Page): Locator => tab.getByRole('button', { name: word('offline.keep') });

export async function keepGuide(tab: Page, host: Host): Promise<void> {
  await tab.goto(`${host.address}offline/`);
  await keepButton(tab).click();
  await says(tab, 'keeping.kept');
}

/**
 * Visits a page until something has come of it, as a reader who comes again: a browser asks for the worker a moment after each
 * visit, but a visit that comes while it still asks for an earlier one has no question of its own.
 */
export const visitUntil = (tab: Page, address: string, hasCome: () => Promise<boolean>): Promise<void> =>
  expect
    .poll(async () => {
      await tab.goto(address);
      return vi.waitUntil(hasCome, { timeout: 8_000 }).catch(() => false);
    })
    .toBe(true);

/** Another edition, of which one page differs and which has no more the parts that a checklist loads late. */
export function giveNewEdition(host: Host): void {
  const edition = /includes\("([\w-]{12})"\)/.exec(smallerWorker)![1]!;
  const voices = readFileSync('dist/voices/index.html', 'utf8').replace(/<h1[^>]*>[^<]*/, '$& (renewed)');
  const digest = createHash('sha256').update(voices).digest('base64url').slice(0, 12);
  const late = ['export-panel', 'qr-image'].map((name) => new RegExp(`_astro/${name}\\.[\\w-]+\\.js`).exec(smallerWorker)![0]);
  let next = smallerWorker.replaceAll(edition, 'new-edition!').replace(/("voices\/":")[\w-]+/, `$1${digest}`);
  for (const name of late) {
    next = next.replaceAll(name, `${name.slice(0, -3)}2.js`);
    host.renewed.set(`${name.slice(0, -3)}2.js`, readFileSync(`dist/${name}`, 'utf8')).set(name, undefined);
  }
  host.renewed.set('sw.js', next);
  host.renewed.set('voices/index.html', voices);
}
