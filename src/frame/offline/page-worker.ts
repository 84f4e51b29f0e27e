/**
 * The service worker of a page that keeps itself for some days, such as that of a workshop's participants. It controls only that
 * page, and is a file of its own because the worker of a kept copy would fetch the whole guide.
 *
 * The page itself comes from the network if that gives it, so that nobody works with an old one; what comes in its place, such
 * as a way to a page for signing in, does not count. So do the words and names that it fetched. Files with a hash in their name come from what is kept.
 */
import { today } from '#kit/dates/today.inline.ts';
import { anyForm, lastDay, pageCache } from './page-cache.ts';
import type { PageWorker } from './worker-scope.ts';

declare const self: PageWorker;

const root = new URL('./', self.location.href).href;
/** Milliseconds to wait for the network before the stored page is used. */
const patience = 4000;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root)) return;
  if (request.mode === 'navigate' || request.url.startsWith(`${root}strings/`)) event.respondWith(fresh(request));
  else if (request.url.startsWith(`${root}_astro/`)) event.respondWith(kept(request).then((found) => found ?? fetch(request)));
});

async function fresh(request: Request): Promise<Response> {
  await letGo();
  const waiting = new AbortController();
  const patient = setTimeout(() => waiting.abort(), patience);
  const come = await fetch(request, { signal: waiting.signal }).catch(() => undefined);
  clearTimeout(patient);
  if (come?.ok) return come;
  return (await kept(request)) ?? come ?? Response.error();
}

/** From any cache of this site: what this page kept, or a kept copy of the guide. */
const kept = (request: Request): Promise<Response | undefined> => caches.match(request.url, anyForm);

/** Deletes what was kept for a day that is over. */
async function letGo(): Promise<void> {
  const day = await (await caches.match(lastDay(root), { cacheName: pageCache(root) }))?.text();
  if (day !== undefined && day < today()) await caches.delete(pageCache(root));
}
