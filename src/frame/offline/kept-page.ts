/** A page keeps itself, with what it has loaded, so that it opens without a network until a day is over. */
import { rootUrl } from '#config/root-url.inline.ts';
import { ownScript } from './own-script.ts';
import { anyForm, lastDay, pageCache } from './page-cache.ts';

/** Whether this browser can keep a page at all, as far as it can be seen without asking. */
export const canKeepPages = (): boolean => window.isSecureContext && 'serviceWorker' in navigator && 'caches' in window;

/**
 * Keeps this page. Call it when all that the page needs has been loaded.
 *
 * @param until the last day on which it is needed, such as 2026-11-23
 * @returns whether the page will open without a network
 */
export async function keepPage(until: string): Promise<boolean> {
  try {
    return canKeepPages() && (isInKeptGuide() || (await keep(until)));
  } catch {
    return false;
  }
}

/** Whether the worker of a kept copy of the guide answers for this page already. */
const isInKeptGuide = (): boolean => navigator.serviceWorker.controller?.scriptURL === new URL('sw.js', rootUrl()).href;

async function keep(until: string): Promise<boolean> {
  const page = new URL('./', location.href).href;
  await navigator.serviceWorker.register(ownScript(new URL('page-sw.js', rootUrl())), { scope: page, updateViaCache: 'none' });
  const registration = await navigator.serviceWorker.getRegistration(page);
  if (registration?.scope !== page) return false;
  await navigator.serviceWorker.ready;
  const cache = await caches.open(pageCache(rootUrl()));
  await fetchInto(cache, page).catch(() => {});
  const before = (await (await cache.match(lastDay(rootUrl())))?.text()) ?? '';
  if (before < until) await cache.put(lastDay(rootUrl()), new Response(until));
  return (await cache.match(page, anyForm)) !== undefined;
}

/** Everything or, without a network, nothing: then what is there already stays. */
async function fetchInto(cache: Cache, page: string): Promise<void> {
  const parts = `${rootUrl().href}_astro/`;
  const words = `${rootUrl().href}strings/`;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const files = new Set([page, ...loaded.filter((name) => name.startsWith(parts) || name.startsWith(words))]);
  await cache.addAll([...files]);
  // Those of an earlier edition.
  const surplus = (await cache.keys()).filter(({ url }) => url.startsWith(parts) && !files.has(url));
  await Promise.all(surplus.map((request) => cache.delete(request)));
}
