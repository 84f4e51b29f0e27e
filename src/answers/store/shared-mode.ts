/** Switches this site to a shared computer and back; loads when somebody does. */
import { attempt, type StoragePlace } from './erasure.ts';
import { devicePlace, onSharedComputer, ownPlace, sharedKey, tabPlace } from './device.ts';
import { eraseEverything, writtenIn } from './erase.ts';
import { moveStores } from './move-store.ts';
import { projectParts, Projects } from './projects.ts';
import { AnswerStore } from './store.ts';
import { ownProject, storeNamed, stores, workshopStore } from './stores.ts';

/** What becomes of what is on the device already: it stays there out of sight, is deleted, or moves to this tab. */
export type EarlierChoice = 'leave' | 'delete' | 'move';

/** Whether there is anything on the device to be asked about. */
export const isAnythingOnDevice = (): boolean => writtenIn(devicePlace().storage, devicePlace().prefix).length > 0;

/**
 * From now on nothing that is written stays after the tab is closed, here and in new tabs.
 *
 * @returns whether it is so now; if the tab has no room for what should move, nothing has changed
 */
export function startSharedMode(earlier: EarlierChoice): boolean {
  const [own, name = ''] = [ownProject(), new Projects(ownPlace()).nameOf(ownProject())];
  if (earlier === 'move' && !moveAnswers(devicePlace(), tabPlace())) return false;
  if (earlier === 'move' && !moveOthers()) {
    moveAnswers(tabPlace(), devicePlace());
    return false;
  }
  if (!sign(true)) return false;
  if (earlier === 'delete') eraseEverything();
  for (const store of stores.values()) store.moveTo(ownPlace());
  // This page goes on with its project, so the next one has to find it.
  if (own !== '') new Projects(ownPlace()).claim(own, name);
  return true;
}

/**
 * Saves on this device from now on, the answers, letters and plans in this tab as well, and its answers to workshops.
 *
 * @returns whether there was room
 */
export function endSharedMode(): boolean {
  const [tab, device] = [new Projects(tabPlace()), new Projects(devicePlace())];
  const undo = tab.open === undefined && device.open !== undefined ? keepApart(tab) : () => {};
  if (!undo) return false;
  if (moveAnswers(tabPlace(), devicePlace()) && sign(false)) {
    tab.moveListTo(devicePlace());
    return true;
  }
  undo();
  return false;
}

/**
 * What was written in a tab that knew of no project belongs to none of those on the device: it becomes one without a name.
 *
 * @returns what undoes it; undefined if there was no room
 */
function keepApart(tab: Projects): (() => void) | undefined {
  const own = ownParts();
  const refresh = () => own.forEach((store) => store.refresh(true));
  if (own.some(({ hasUnsaved }) => hasUnsaved)) return undefined;
  if (!tab.isFilled('')) return () => {};
  const id = tab.add('');
  if (id === undefined) return undefined;
  const undo = () => {
    tab.moveParts(id, '');
    tab.openProject('');
    tab.delete(id);
    refresh();
  };
  if (!tab.moveParts('', id) || !tab.openProject(id)) return (undo(), undefined);
  refresh();
  return undo;
}

const ownParts = () => projectParts.map((part) => storeNamed(ownProject() + part));

/** What this page has open, and what other projects have in this place. */
function ownStores(from: StoragePlace): AnswerStore[] {
  const projects = new Projects(from);
  const others = projects.list().filter(({ id }) => id !== ownProject() && projects.isFilled(id));
  return [
    ...ownParts(),
    ...others.flatMap(({ id }) => projectParts.map((part) => new AnswerStore(from, id + part))),
    ...workshopsHere().map(workshopStore),
  ];
}

/** The numbers of workshops with answers, here or on the device. */
function workshopsHere(): number[] {
  const keys = [devicePlace(), tabPlace()].flatMap(({ storage, prefix }) =>
    writtenIn(storage, prefix).map((key) => key.slice(prefix.length)),
  );
  return [...new Set(keys.flatMap((key) => /^e\w+:workshop:(\d+)(?::|$)/.exec(key)?.[1] ?? []))].map(Number);
}

const moveAnswers = (from: StoragePlace, to: StoragePlace): boolean => moveStores(ownStores(from), to);

/** Boards, desks and what was set aside; what the tab has already stays unchanged. */
function moveOthers(): boolean {
  const [from, to] = [devicePlace().storage!, tabPlace().storage!];
  const keys = writtenIn(from, devicePlace().prefix).filter((key) => attempt(() => to.getItem(key)) === null);
  const moved = keys.filter((key) => attempt(() => (to.setItem(key, from.getItem(key)!), to.getItem(key) === from.getItem(key))));
  const [left, storage] = moved.length === keys.length ? [keys, from] : [moved, to];
  for (const key of left) attempt(() => storage.removeItem(key));
  return storage === from;
}

/** @returns whether the sign is as it should be */
function sign(shared: boolean): boolean {
  const places = [devicePlace().storage, tabPlace().storage];
  if (shared) places.some((storage) => attempt(() => (storage!.setItem(sharedKey(), 'yes'), true)));
  else for (const storage of places) attempt(() => storage?.removeItem(sharedKey()));
  return shared === onSharedComputer();
}
