import { AnswerStore } from './store.ts';

/**
 * The key under which answers are kept. It names the site and its base path, so that two copies on one
 * host, or other pages of that host, never touch each other's.
 *
 * @param root path of the site's root, such as `/` or `/a/b/`
 */
export function storageKey(root: string): string {
  return `peer-learning-guide:${root}:answers`;
}

/** Path of the site's root as seen from the page that is open. */
export function siteRoot(): string {
  return new URL(document.documentElement.dataset['root'] || '/', location.href).pathname;
}

/** `localStorage`, or undefined where even looking at it is forbidden. */
function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

let store: AnswerStore | undefined;

/** The one store of this page. */
export function deviceStore(): AnswerStore {
  if (!store) {
    const opened = new AnswerStore(deviceStorage(), storageKey(siteRoot()));
    window.addEventListener('storage', (event) => opened.hear(event));
    store = opened;
  }
  return store;
}
