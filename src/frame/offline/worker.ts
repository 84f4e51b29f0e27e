/**
 * The service worker of a kept copy. Workbox keeps the files and answers from them; this says when.
 *
 * - It downloads all files of an edition before it may rule, and takes over what is there already, so
 *   that a download that broke off goes on. Until then the edition before it stays whole.
 * - It never takes over by itself: only when no page of the older edition is open, or a reader says so.
 * - Files with a hash in their name outlive their edition while several pages are open, so that an open
 *   page finds the parts it has yet to load.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkOnly } from 'workbox-strategies';
import { failureOf, inParallel, mayDownload, Renewed, Stopped } from './download.ts';
import { askedFor, keptCache, type Progress, type Wish } from './kept-cache.ts';
import { isPlausible, notKeptAddress, properAddress } from './kept-address.ts';
import type { GuideWorker } from './worker-scope.ts';

declare const self: GuideWorker;

const root = new URL('./', self.location.href).href;
const cacheName = keptCache(root);
const channel = new BroadcastChannel(cacheName);
const tell = (progress: Progress) => channel.postMessage(progress);
/** Requests at the same time: browsers open no more than six lines to one old-fashioned server. */
const atOnce = 6;

const fetched: string[] = [];
const copy = new PrecacheController({
  cacheName,
  plugins: [
    {
      cacheWillUpdate: async ({ request, response }) => {
        if (response.status >= 400 || !isPlausible(new URL(request.url), response.headers.get('content-type'))) return null;
        fetched.push(request.url);
        return response;
      },
    },
  ],
});
// Hosts let answers vary by all sorts of headers; a file has one form here.
copy.strategy.matchOptions = { ignoreVary: true };
copy.addToCacheList(self.__WB_MANIFEST);
const kept = copy.getURLsToCacheKeys();
let stopped = false;

self.addEventListener('install', (event) => {
  event.waitUntil(
    download(event).catch((fault: unknown) => {
      tell({ failed: failureOf(fault) });
      throw fault;
    }),
  );
});

async function download(event: Event): Promise<void> {
  const cache = await caches.open(cacheName);
  const asked = (await cache.match(askedFor(root))) !== undefined;
  const saveData = self.navigator.connection?.saveData === true;
  if (!mayDownload({ isUpdate: self.registration.active !== null, saveData, askedFor: asked })) throw new Stopped();
  let done = 0;
  await inParallel(kept, atOnce, async ([url, cacheKey]) => {
    if (stopped) throw new Stopped();
    const request = new Request(url, { cache: cacheKey === url ? 'default' : 'reload', credentials: 'same-origin' });
    await Promise.all(copy.strategy.handleAll({ event: event as never, request, params: { cacheKey } }));
    tell({ done: ++done, all: kept.size });
  });
  const now = await fetch(self.location.href, { cache: 'no-store' });
  if (now.ok && (await now.text()).includes(self.EDITION)) return;
  // What came last may belong to the next edition; under the names of this one it would spoil the copy.
  await Promise.all(fetched.map((key) => cache.delete(key)));
  throw new Renewed();
}

self.addEventListener('activate', (event) => {
  event.waitUntil(sweep().then(() => self.clients.claim()));
});

/** Deletes what belongs to no edition that is in use. */
async function sweep(): Promise<void> {
  const cache = await caches.open(cacheName);
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const current = new Set(kept.values());
  const isNeeded = (url: string) => current.has(url) || (open.length > 1 && !url.includes('__WB_REVISION__'));
  const surplus = (await cache.keys()).filter(({ url }) => !isNeeded(url));
  await Promise.all(surplus.map((request) => cache.delete(request)));
}

self.addEventListener('message', ({ data }: MessageEvent<Wish>) => {
  if (data === 'stop') stopped = true;
  if (data === 'take over') void self.skipWaiting();
});

const better = ({ request, url }: { request: Request; url: URL }) =>
  request.mode === 'navigate' && properAddress(url, (one) => kept.has(one));
registerRoute(better, async ({ request, url }) => Response.redirect(better({ request, url }) as string));
registerRoute(new PrecacheRoute(copy, { ignoreURLParametersMatching: [/^/], cleanURLs: false }));
const hashed = /\/(?:_astro|pagefind)\//;
registerRoute(
  ({ url }) => url.href.startsWith(root) && hashed.test(url.pathname),
  new CacheFirst({ cacheName, matchOptions: { ignoreVary: true }, plugins: [{ cacheWillUpdate: async () => null }] }),
);
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      plugins: [{ handlerDidError: async ({ request }) => Response.redirect(notKeptAddress(new URL(request.url), root)) }],
    }),
  ),
);
