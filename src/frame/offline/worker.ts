/**
 * The service worker of a kept copy. Workbox keeps the files and answers from them; this says when.
 *
 * - It downloads all files of an edition before it may rule, and takes over what is there already, so
 *   that a download that broke off goes on. Until then the edition before it stays whole.
 * - Nothing enters the copy that is not, byte for byte, what was published (`published-file.ts`). A sign-in page that
 *   came in its place would run its scripts here, where the answers are, for as long as the copy is kept.
 * - It never takes over by itself: only when no page of the older edition is open, or a reader says so.
 * - Files with a hash in their name outlive their edition while several pages are open, so that an open
 *   page finds the parts it has yet to load.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkOnly } from 'workbox-strategies';
import { failureOf, mayDownload, Renewed, Stopped } from './download.ts';
import { askedFor, keptCache, keptPrefix, completeMark, type Progress, type Wish } from './kept-cache.ts';
import { notKeptAddress, properAddress } from './kept-address.ts';
import { Foreign } from './published-file.ts';
import { fetchMissing, missingFiles, oneForm } from './complete-copy.ts';
import type { GuideWorker } from './worker-scope.ts';

declare const self: GuideWorker;

const root = new URL('./', self.location.href).href;
const cacheName = keptCache(root);
const channel = new BroadcastChannel(cacheName);
const tell = (progress: Progress) => channel.postMessage(progress);

/** Names that change with their content, as Vite and Pagefind give them. */
const hashedName = /^_astro\/|^pagefind\/(?:fragment|index)\//;
const list = Object.entries(self.FILES);
const copy = new PrecacheController({ cacheName });
copy.strategy.matchOptions = oneForm;
copy.addToCacheList(list.map(([url, digest]) => ({ url, revision: hashedName.test(url) ? null : digest })));
const kept = copy.getURLsToCacheKeys();
const files = list.map(([path, digest]) => {
  const url = new URL(path, root).href;
  return { url, key: kept.get(url)!, digest };
});
let stopped = false;

self.addEventListener('install', (event) => {
  event.waitUntil(
    download().catch((fault: unknown) => {
      tell({ failed: failureOf(fault) });
      throw fault;
    }),
  );
});

async function download(): Promise<void> {
  const cache = await caches.open(cacheName);
  const asked = (await cache.match(askedFor(root))) !== undefined;
  const saveData = self.navigator.connection?.saveData === true;
  if (!mayDownload({ isUpdate: self.registration.active !== null, saveData, askedFor: asked })) throw new Stopped();
  const count = counter();
  await fetchAll(cache, await missingFiles(cache, files, count), count);
}

/** Counts files for the page, and ends the work when the reader stops it. */
function counter(): (more: 0 | 1) => void {
  let done = 0;
  return (more) => {
    if (stopped) throw new Stopped();
    if (more) tell({ done: ++done, all: files.length });
  };
}

async function fetchAll(...work: Parameters<typeof fetchMissing>): Promise<void> {
  await fetchMissing(...work).catch(async (fault: unknown) => {
    throw fault instanceof Foreign && (await isRenewed()) ? new Renewed() : fault;
  });
}

/** Whether the host has another edition now. What answers may also be a sign-in page, for every address. */
async function isRenewed(): Promise<boolean> {
  const now = await fetch(self.location.href, { cache: 'no-store', credentials: 'same-origin' });
  const text = now.ok ? await now.text() : '';
  return text.includes(keptPrefix) && !text.includes(self.EDITION);
}

/** Looks at every file of the copy in use, and fetches again what is missing or not as published. */
async function check(): Promise<void> {
  const all = files.length;
  let wrong = 0;
  try {
    stopped = false;
    const cache = await caches.open(cacheName);
    const count = counter();
    const missing = await missingFiles(cache, files, count);
    wrong = missing.length;
    if (wrong > 0) await cache.delete(completeMark(root));
    await fetchAll(cache, missing, count);
    await markComplete(cache);
    tell({ checked: { all, wrong } });
  } catch (fault) {
    tell({ checked: { all, wrong, failed: failureOf(fault) } });
  }
}

const markComplete = (cache: Cache): Promise<void> => cache.put(completeMark(root), new Response(files.map(({ key }) => key).join('\n')));

self.addEventListener('activate', (event) => {
  event.waitUntil(activateNewer());
});

async function activateNewer(): Promise<void> {
  const cache = await caches.open(cacheName);
  await sweep(cache);
  await markComplete(cache);
  await self.clients.claim();
}

/** Deletes what belongs to no edition that is in use. */
async function sweep(cache: Cache): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const current = new Set(kept.values());
  const isNeeded = (url: string) => current.has(url) || (open.length > 1 && !url.includes('__WB_REVISION__'));
  const surplus = (await cache.keys()).filter(({ url }) => !isNeeded(url));
  await Promise.all(surplus.map((request) => cache.delete(request)));
}

self.addEventListener('message', (event) => {
  const wish = event.data as Wish;
  if (wish === 'stop') stopped = true;
  if (wish === 'take over') void self.skipWaiting();
  if (wish === 'check') event.waitUntil(check());
});

const better = ({ request, url }: { request: Request; url: URL }) =>
  request.mode === 'navigate' && properAddress(url, (one) => kept.has(one));
registerRoute(better, async ({ request, url }) => Response.redirect(better({ request, url }) as string));
registerRoute(new PrecacheRoute(copy, { ignoreURLParametersMatching: [/^/], cleanURLs: false }));
const hashed = /\/(?:_astro|pagefind)\//;
registerRoute(
  ({ url }) => url.href.startsWith(root) && hashed.test(url.pathname),
  new CacheFirst({ cacheName, matchOptions: oneForm, plugins: [{ cacheWillUpdate: async () => null }] }),
);
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      plugins: [{ handlerDidError: async ({ request }) => Response.redirect(notKeptAddress(new URL(request.url), root)) }],
    }),
  ),
);
