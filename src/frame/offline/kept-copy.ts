/** The kept copy as a page sees it. Nothing else in a page touches the service worker or its cache. */
import { rootUrl } from '#config/root-url.inline.ts';
import { ownScript } from './own-script.ts';
import { askedFor, keptCache, type Failure, type Progress, type Wish } from './kept-cache.ts';

/** Why a browser cannot keep the guide. `insecure`: no HTTPS; `unsupported`: no service workers; `blocked`: not allowed. */
export type Obstacle = 'insecure' | 'unsupported' | 'blocked';

/** `part`: a download broke off; `going`: one is under way; `newer`: kept, and a newer edition waits. */
export type Standing = 'none' | 'part' | 'going' | 'kept' | 'newer';

/** The address of the worker, made here and nowhere else. */
const workerAddress = (): URL => new URL('sw.js', rootUrl());

/** What keeps this browser from keeping the guide, as far as it can be seen without asking. */
export function obstacle(): Obstacle | undefined {
  if (!window.isSecureContext || !location.protocol.startsWith('http')) return 'insecure';
  return 'serviceWorker' in navigator && 'caches' in window ? undefined : 'unsupported';
}

/** The registration of this copy of the site, if there is one; that of another copy above it does not count. */
export async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  if (obstacle()) return undefined;
  const found = await navigator.serviceWorker.getRegistration(rootUrl().href);
  return found?.scope === rootUrl().href ? found : undefined;
}

/** How the copy stands now. @throws if the browser does not allow a look */
export async function standing(): Promise<Standing> {
  const registration = await registered();
  if (registration?.active && registration.waiting) return 'newer';
  if (registration?.active) return 'kept';
  if (registration?.installing || registration?.waiting) return 'going';
  return (await caches.has(keptCache(rootUrl()))) ? 'part' : 'none';
}

/** Whether the guide, or part of it, is kept on this device. */
export function isKept(): Promise<boolean> {
  return standing().then(
    (now) => now !== 'none',
    () => false,
  );
}

/**
 * Keeps the guide, or goes on keeping it.
 *
 * @returns why it was not kept; undefined if it is. `busy`: an open page still has the worker of a copy that was removed
 */
export async function keep(onProgress: (done: number, all: number) => void): Promise<Failure | 'blocked' | 'busy' | undefined> {
  try {
    await ask();
    const registration = await navigator.serviceWorker.register(ownScript(workerAddress()), { updateViaCache: 'none' });
    return (await watch(registration, onProgress)) ?? ((await isEmpty()) ? 'busy' : undefined);
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') return 'room';
    // A browser says TypeError where the script did not come, and SecurityError where it must not run.
    return error instanceof TypeError ? 'network' : 'blocked';
  }
}

/** A browser that is asked for a worker it has not yet let go takes it back, without any file. */
async function isEmpty(): Promise<boolean> {
  const cache = await caches.open(keptCache(rootUrl()));
  if ((await cache.keys()).length > 1) return false;
  await remove();
  return true;
}

/** Looks for a newer edition and fetches it, also where the browser is told to save data. */
export async function renew(onProgress: (done: number, all: number) => void): Promise<Failure | undefined> {
  const registration = await registered();
  try {
    await ask();
    await registration?.update();
  } catch {
    return 'network';
  }
  return registration?.installing ? watch(registration, onProgress) : undefined;
}

async function ask(): Promise<void> {
  const cache = await caches.open(keptCache(rootUrl()));
  await cache.put(askedFor(rootUrl()), new Response());
}

/** Follows a download to its end. */
export function watch(
  registration: ServiceWorkerRegistration,
  onProgress: (done: number, all: number) => void,
): Promise<Failure | undefined> {
  const worker = registration.installing;
  if (!worker) return Promise.resolve(undefined);
  const channel = new BroadcastChannel(keptCache(rootUrl()));
  return new Promise<Failure | undefined>((end) => {
    channel.onmessage = ({ data }: MessageEvent<Progress>) => {
      if ('failed' in data) end(data.failed);
      else onProgress(data.done, data.all);
    };
    worker.onstatechange = () => {
      if (worker.state === 'activated' || (worker.state === 'installed' && registration.active)) end(undefined);
      // The reason comes on another way; a worker that the browser ended itself gives none.
      if (worker.state === 'redundant') setTimeout(end, 1000, 'network');
    };
  }).finally(() => channel.close());
}

/** Breaks a download off; what has come stays. */
export async function stop(): Promise<void> {
  send((await registered())?.installing, 'stop');
}

/** Lets the newer edition take over, and shows this page in it. */
export async function takeOver(): Promise<void> {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  send((await registered())?.waiting, 'take over');
}

const send = (worker: ServiceWorker | null | undefined, wish: Wish) => worker?.postMessage(wish);

/** Takes the copy off the device. Answers are elsewhere and stay. */
export async function remove(): Promise<void> {
  await (await registered())?.unregister();
  await caches.delete(keptCache(rootUrl()));
}

/** Asks the browser not to clear this site's storage by itself. */
export async function askToLast(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
