/** The kept copy as a page sees it. Nothing else in a page touches the service worker or its cache. */
import { rootUrl } from '#config/root-url.inline.ts';
import { ownScript } from './own-script.ts';
import { askedFor, keptCache, keptPrefix, completeMark, type Checked, type Failure, type Progress, type Wish } from './kept-cache.ts';

/** Why a browser cannot keep the guide. `insecure`: no HTTPS; `unsupported`: no service workers; `blocked`: not allowed. */
export type Obstacle = 'insecure' | 'unsupported' | 'blocked';

/** `part`: a download broke off, or files were cleared; `going`: one is under way; `newer`: kept, and a newer edition waits. */
export type CopyState = 'none' | 'part' | 'going' | 'kept' | 'newer';

/** Is told how many files are there, of all. */
type OnProgress = (done: number, all: number) => void;

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
export async function copyState(): Promise<CopyState> {
  const registration = await registered();
  if (registration?.active && registration.waiting) return 'newer';
  if (registration?.active) return (await isComplete()) ? 'kept' : 'part';
  // A download that has just failed may be named here for a moment more.
  const coming = registration?.installing ?? registration?.waiting;
  if (coming && coming.state !== 'redundant') return 'going';
  return (await caches.has(keptCache(rootUrl()))) ? 'part' : 'none';
}

/** Whether every file is in the cache. A browser may clear it and leave the worker. */
async function isComplete(): Promise<boolean> {
  const cache = await caches.open(keptCache(rootUrl()));
  const mark = await cache.match(completeMark(rootUrl()));
  if (!mark) return false;
  const there = new Set((await cache.keys()).map(({ url }) => url));
  return (await mark.text()).split('\n').every((key) => there.has(key));
}

/** Whether the guide, or part of it, is kept on this device. */
export function isKept(): Promise<boolean> {
  return copyState().then(
    (now) => now !== 'none',
    () => false,
  );
}

/**
 * Keeps the guide, or goes on keeping it; a copy of which files were cleared is made whole again.
 *
 * @returns why it was not kept; undefined if it is
 */
export async function keep(onProgress: OnProgress): Promise<Failure | 'blocked' | undefined> {
  try {
    await ask();
    const registration = await navigator.serviceWorker.register(ownScript(workerAddress()), { updateViaCache: 'none' });
    if (registration.active) await registration.update();
    if (registration.installing) return await followDownload(registration, onProgress);
    return registration.active ? (await checkedBy(registration.active, onProgress)).failed : undefined;
  } catch (error) {
    return failure(error);
  }
}

/** Looks for a newer edition and fetches it, also where the browser is told to save data. */
export async function renew(onProgress: OnProgress): Promise<Failure | 'blocked' | undefined> {
  const registration = await registered();
  try {
    await ask();
    await registration?.update();
  } catch (error) {
    return failure(error);
  }
  return registration?.installing ? followDownload(registration, onProgress) : undefined;
}

async function failure(error: unknown): Promise<Failure | 'blocked'> {
  if (error instanceof Error && error.name === 'QuotaExceededError') return 'room';
  if (await isForeignHost()) return 'foreign';
  // A browser says TypeError where the script did not come, and SecurityError where it must not run.
  return error instanceof TypeError ? 'network' : 'blocked';
}

/** Whether something else, such as a sign-in page, answers for the worker. The browser only says that it is no script. */
async function isForeignHost(): Promise<boolean> {
  try {
    const response = await fetch(workerAddress(), { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(keptPrefix);
  } catch {
    return false;
  }
}

/** Looks at every file of the copy in use, and has those fetched again that are missing or not as published. */
export async function check(onProgress: OnProgress): Promise<Checked> {
  // Another page may have removed the copy meanwhile; then there is nothing that could be wrong with it.
  const worker = (await registered())?.active;
  return worker ? checkedBy(worker, onProgress) : { all: 0, wrong: 0 };
}

function checkedBy(worker: ServiceWorker, onProgress: OnProgress): Promise<Checked> {
  const channel = new BroadcastChannel(keptCache(rootUrl()));
  return new Promise<Checked>((end) => {
    channel.onmessage = ({ data }: MessageEvent<Progress>) => {
      if ('checked' in data) end(data.checked);
      else if ('done' in data) onProgress(data.done, data.all);
    };
    send(worker, 'check');
  }).finally(() => channel.close());
}

async function ask(): Promise<void> {
  const cache = await caches.open(keptCache(rootUrl()));
  await cache.put(askedFor(rootUrl()), new Response());
}

/** Follows a download to its end. */
export function followDownload(registration: ServiceWorkerRegistration, onProgress: OnProgress): Promise<Failure | undefined> {
  const worker = registration.installing;
  if (!worker) return Promise.resolve(undefined);
  const channel = new BroadcastChannel(keptCache(rootUrl()));
  return new Promise<Failure | undefined>((end) => {
    let reason: Failure | undefined;
    channel.onmessage = ({ data }: MessageEvent<Progress>) => {
      if ('failed' in data) {
        reason = data.failed;
        follow();
      } else if ('done' in data) onProgress(data.done, data.all);
    };
    // The reason may come before the browser has given the download up, or after; only with both is there a next try.
    const follow = () => {
      if (worker.state === 'activated' || (worker.state === 'installed' && registration.active)) end(undefined);
      if (worker.state !== 'redundant') return;
      if (reason) end(reason);
      // A worker that the browser ended itself gives no reason.
      else setTimeout(() => end(reason ?? 'network'), 1000);
    };
    worker.onstatechange = follow;
  }).finally(() => channel.close());
}

/** Ends a download or a check; what has come stays. */
export async function stop(): Promise<void> {
  const registration = await registered();
  send(registration?.installing ?? registration?.active, 'stop');
}

/** Lets the newer edition take over, and shows this page in it. */
export async function activateNewer(): Promise<void> {
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
