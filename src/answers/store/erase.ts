import { attempt, keysOf, markInKey, markKey, markOn, sharedKeyIn, sweep, type StoragePlace } from './erasure.ts';
import { followers, tabPlace } from './device.ts';
import type { UndoableStep } from './step.ts';
import type { AnswerStore } from './store.ts';
import { stores } from './stores.ts';

/** The keys of what a person wrote in a storage, earlier editions included. */
export function writtenIn(storage: Storage | undefined, prefix: string): string[] {
  const signs = [markKey(prefix), sharedKeyIn(prefix)];
  return attempt(() => keysOf(storage!, prefix).filter((key) => !signs.includes(key))) ?? [];
}

/** The name in a key of ours, as `board` or `workshop:7`; of an earlier edition what follows the prefix. */
export function nameInKey(key: string, prefix: string): string {
  const mark = markInKey(key, prefix);
  return key.slice(prefix.length + (mark ? mark.length + 1 : 0));
}

/** Deletes everything that was written on this site, see {@link erase}. @param keeps the names of what stays */
export const eraseEverything = (keeps?: (name: string) => boolean): UndoableStep =>
  erase(tabPlace(), [...stores.values()], () => followers.forEach((follower) => follower.refresh(true)), keeps);

/**
 * Deletes everything that was written, in whatever place: answers, letters, boards, workshops. Other tabs, and pages that
 * are asleep, hear of it by the mark, see `erasure.ts`. The choice of colours and the sign of a shared computer stay.
 *
 * @param place of this tab; its marks are on the device, where the rest is
 * @param open the answers that this page has open
 * @param refresh lets this page read again
 * @param keeps the names of what its writer wants to keep: it goes on under the new mark
 * @throws if there is no room for what stays under its longer keys; then everything is as before
 * @returns the step. Undoing it restores what nobody wrote again since; what only another tab held is gone
 */
export function erase(
  place: StoragePlace,
  open: readonly AnswerStore[],
  refresh: () => void,
  keeps: (name: string) => boolean = () => false,
): UndoableStep {
  const { prefix } = place;
  // What could not be stored is only in this page.
  const remembered = open.filter((store) => store.hasUnsaved && !keeps(store.name)).map((store) => store.clear(true));
  const storages = [...new Set([place.marks, place.storage])];
  // What was written late, under a mark before this one, is neither kept nor restored.
  const was = markOn(place);
  if (was) for (const storage of storages) sweep({ ...place, storage }, was);
  const found = storages.flatMap((storage) =>
    writtenIn(storage, prefix).map((key) => ({ storage: storage!, key, text: storage!.getItem(key)! })),
  );
  const stays = ({ key }: (typeof found)[number]) => keeps(nameInKey(key, prefix));
  const taken = found.filter((one) => !stays(one));
  const marks = [place.marks, place.storage].map((storage) => attempt(() => storage?.getItem(markKey(prefix))));
  // Before the mark is renewed, so that there is room for it.
  for (const { storage, key } of found) storage.removeItem(key);
  if (!renewMark(place.marks, prefix)) renewMark(place.storage, prefix);
  const mark = markOn(place);
  const newKey = (key: string) => {
    const old = markInKey(key, prefix);
    return old && mark ? prefix + mark + key.slice(prefix.length + old.length) : key;
  };
  try {
    for (const { storage, key, text } of found.filter(stays)) storage.setItem(newKey(key), text);
  } catch (error) {
    for (const { storage, key } of found) attempt(() => storage.removeItem(newKey(key)));
    for (const [i, storage] of [place.marks, place.storage].entries())
      attempt(() => (typeof marks[i] === 'string' ? storage?.setItem(markKey(prefix), marks[i]) : storage?.removeItem(markKey(prefix))));
    for (const { storage, key, text } of found) attempt(() => storage.setItem(key, text));
    for (const step of remembered) step.undo();
    throw error;
  }
  refresh();
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
