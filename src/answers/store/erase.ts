import { attempt, keysOf, markInKey, markKey, markOn, sharedKeyIn, type StoragePlace } from './erasure.ts';
import { followers, tabPlace } from './device.ts';
import type { UndoableStep } from './step.ts';
import type { AnswerStore } from './store.ts';
import { stores } from './stores.ts';

/** The keys of what a person wrote in a storage, earlier editions included. */
export function writtenIn(storage: Storage | undefined, prefix: string): string[] {
  const signs = [markKey(prefix), sharedKeyIn(prefix)];
  return attempt(() => keysOf(storage!, prefix).filter((key) => !signs.includes(key))) ?? [];
}

/** Deletes everything that was written on this site, see {@link erase}. */
export const eraseEverything = (): UndoableStep =>
  erase(tabPlace(), [...stores.values()], () => followers.forEach((follower) => follower.refresh(true)));

/**
 * Deletes everything that was written, in whatever place: answers, letters, boards, workshops. Other tabs, and pages that
 * are asleep, hear of it by the mark, see `erasure.ts`. The choice of colours and the sign of a shared computer stay.
 *
 * @param place of this tab; its marks are on the device, where the rest is
 * @param open the answers that this page has open
 * @param refresh lets this page read again
 * @returns the step. Undoing it restores what nobody wrote again since; what only another tab held is gone
 */
export function erase(place: StoragePlace, open: readonly AnswerStore[], refresh: () => void): UndoableStep {
  const { prefix } = place;
  // What could not be stored is only in this page.
  const remembered = open.filter((store) => store.hasUnsaved).map((store) => store.clear());
  const taken = [...new Set([place.marks, place.storage])].flatMap((storage) =>
    writtenIn(storage, prefix).map((key) => ({ storage: storage!, key, text: storage!.getItem(key)! })),
  );
  // Before the mark is renewed, so that there is room for it.
  for (const { storage, key } of taken) storage.removeItem(key);
  if (!renewMark(place.marks, prefix)) renewMark(place.storage, prefix);
  const mark = markOn(place);
  refresh();
  const newKey = (key: string) => {
    const old = markInKey(key, prefix);
    return old && mark ? prefix + mark + key.slice(prefix.length + old.length) : key;
  };
  const isFree = ({ storage, key }: (typeof taken)[number]) => attempt(() => storage.getItem(newKey(key))) === null;
  const left = () => (markOn(place) === mark ? taken.filter(isFree) : []);
  return {
    holds: () => left().length > 0 || remembered.some((step) => step.holds()),
    undo: () => {
      const stored = left().map(({ storage, key, text }) => attempt(() => (storage.setItem(newKey(key), text), true)) ?? false);
      for (const step of remembered) step.undo();
      refresh();
      return !stored.includes(false);
    },
  };
}

/** Puts another mark in the place of the one that is there. @returns whether it is there now */
function renewMark(marks: Storage | undefined, prefix: string): boolean {
  const mark = `e${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}`;
  return attempt(() => (marks?.setItem(markKey(prefix), mark), marks?.getItem(markKey(prefix)) === mark)) ?? false;
}
