import { rootUrl } from '#config/root-url.inline.ts';
import { AnswerStore } from './store.ts';

/**
 * The key under which answers are kept. It names the site and its base path, so that two copies on one
 * host, or other pages of that host, never touch each other's.
 *
 * @param root path of the site's root, such as `/` or `/a/b/`
 */
function storageKey(root: string): string {
  return `peer-learning-guide:${root}:answers`;
}

/** The path of the site's root, which names this copy among others on one host. */
export const siteRoot = (): string => rootUrl().pathname;

/** Storage may be forbidden so strictly that even looking at it throws. */
function allowed(look: () => Storage): Storage | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

const forGood = () => allowed(() => window.localStorage);
/** The tab's own storage, which the browser drops with the tab. */
export const forThisTab = (): Storage | undefined => allowed(() => window.sessionStorage);

/** Stands in the tab's own storage while the reader is on a shared computer. */
const sharedKey = () => `peer-learning-guide:${siteRoot()}:shared-computer`;

/** Whether answers are to be gone when the tab is closed. */
export function onSharedComputer(): boolean {
  return forThisTab()?.getItem(sharedKey()) === 'yes';
}

/** Where this page keeps what a reader makes: on the device, or in the tab if the computer is shared. */
export const ownStorage = (): Storage | undefined => (onSharedComputer() ? forThisTab() : forGood());

/**
 * Says that this computer is shared, or is not. What is kept moves to the tab, or back.
 */
export function setSharedComputer(shared: boolean): void {
  const tab = forThisTab();
  if (shared) tab?.setItem(sharedKey(), 'yes');
  else tab?.removeItem(sharedKey());
  deviceStore().moveTo(shared ? tab : forGood());
}

/**
 * Takes everything of this site off the device: answers, boards, workshops, in whatever place they stand.
 * The keys of other sites and pages, and the choice of colours, stay.
 *
 * @returns a function that brings it all back, for as long as the page stands
 */
export function eraseEverything(): () => void {
  const ours = `peer-learning-guide:${siteRoot()}:`;
  const taken = [forGood(), forThisTab()].flatMap((storage) => {
    const names = Object.keys(storage ?? {}).filter((name) => name.startsWith(ours) && name !== sharedKey());
    return names.map((name) => [storage!, name, storage!.getItem(name)!] as const);
  });
  const bringBack = deviceStore().erase();
  for (const [storage, name] of taken) storage.removeItem(name);
  return () => {
    for (const [storage, name, value] of taken) storage.setItem(name, value);
    bringBack();
  };
}

let store: AnswerStore | undefined;

/** The one store of this page. */
export function deviceStore(): AnswerStore {
  if (!store) {
    const opened = new AnswerStore(ownStorage(), storageKey(siteRoot()));
    window.addEventListener('storage', (event) => opened.hear(event));
    store = opened;
  }
  return store;
}
