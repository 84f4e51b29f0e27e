import { rootUrl } from '#config/root-url.inline.ts';
import { attempt, sharedKeyIn, type StoragePlace } from './erasure.ts';

/** The path of the site's root, which names this copy among others on one host. */
export const siteRoot = (): string => rootUrl().pathname;

const prefix = () => `peer-learning-guide:${siteRoot()}:`;

/** Storage may be forbidden so strictly that even looking at it throws. */
const forGood = () => attempt(() => window.localStorage);
const forThisTab = () => attempt(() => window.sessionStorage);

/** Where things are saved that stay. */
export const devicePlace = (): StoragePlace => ({ storage: forGood(), marks: forGood(), prefix: prefix() });
/** Where things are saved that the browser drops with the tab. */
export const tabPlace = (): StoragePlace => ({ storage: forThisTab(), marks: forGood(), prefix: prefix() });
/** Where this page saves what a reader writes: on the device, or in the tab if the computer is shared. */
export const ownPlace = (): StoragePlace => (onSharedComputer() ? tabPlace() : devicePlace());

/** The sign of a shared computer: on the device, or, if there is no room for it, in the tab. It says nothing about anybody. */
export const sharedKey = (): string => sharedKeyIn(prefix());

/** Whether what is written is to be gone when the tab is closed. */
export function onSharedComputer(): boolean {
  return [forGood(), forThisTab()].some((storage) => attempt(() => storage?.getItem(sharedKey())) === 'yes');
}

/** Anything that holds what a reader writes, and has to hear of other tabs, of waking up, and of an erasing. */
export interface Follower {
  hear(event: Pick<StorageEvent, 'key' | 'storageArea'>): unknown;
  refresh(woken?: boolean): unknown;
}

/** All of this page. */
export const followers = new Set<Follower>();

/** Lets something hear of what happens outside of this page. @returns what ends it */
export function follow(follower: Follower): () => void {
  if (followers.size === 0) {
    window.addEventListener('storage', (event) => followers.forEach((one) => one.hear(event)));
    const wake = (woken: boolean) => followers.forEach((one) => one.refresh(woken));
    // A page restored by Back, or woken on a phone, has heard nothing of the meantime.
    window.addEventListener('pageshow', ({ persisted }) => persisted && wake(true));
    document.addEventListener('visibilitychange', () => !document.hidden && wake(false));
  }
  followers.add(follower);
  return () => followers.delete(follower);
}
