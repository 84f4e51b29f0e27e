import type { Answers } from './answers.ts';
import { bothParts } from './device-parts.ts';
import type { StoragePlace } from './erasure.ts';
import { Items } from './items.ts';
import { answerParts, partOf, withPart } from './part.ts';
import type { AnswerStore } from './store.ts';

/**
 * Moves the answers of stores to another place.
 *
 * @returns whether there was room for all; if not, both places are as they were
 */
export function moveStores(stores: readonly AnswerStore[], to: StoragePlace): boolean {
  const before = stores.map((store) => {
    const { place, answers, name } = store;
    // Where things were added first, so that there is room where they go back.
    const restorers = [to, place].map((one) => restorer(new Items(one, name)));
    return { store, place, answers, restorers };
  });
  const failed = stores.findIndex((store) => !moveStore(store, to));
  if (failed === -1) return true;
  for (const { restorers } of before.slice(0, failed)) for (const restore of restorers) restore();
  for (const { store, place, answers } of before.slice(0, failed)) {
    store.moveTo(place, false);
    // What was not stored there before is held by the page again.
    store.update((found) => both(answers, found));
  }
  return false;
}

/** @returns what brings items back as they are now */
function restorer(items: Items): () => void {
  const texts = new Map(items.names().map((name) => [name, items.read(name)]));
  const { aside } = items;
  return () => {
    for (const name of items.names()) if (!texts.has(name)) items.remove(name);
    for (const [name, text] of texts) if (typeof text === 'string') items.write(name, text);
    items.removeAside();
    for (const text of aside) items.putAside(text);
  };
}

/**
 * Moves all answers of a store to another place: first written and read back there, then deleted here.
 *
 * @returns whether there was room; if not, both places are as they were
 */
function moveStore(store: AnswerStore, to: StoragePlace): boolean {
  const { place: from, answers, setAside } = store;
  const there = new Items(to, store.name);
  const before = new Map(there.names().map((name) => [name, there.read(name)]));
  store.moveTo(to);
  store.update((found) => both(answers, found));
  if (!store.hasUnsaved && setAside.every((text) => there.putAside(text))) {
    const left = new Items(from, store.name);
    for (const name of left.names()) left.remove(name);
    left.removeAside();
    return true;
  }
  for (const name of there.names()) {
    const text = before.get(name);
    if (typeof text === 'string') there.write(name, text);
    else there.remove(name);
  }
  store.moveTo(from, false);
  // What could not be stored there is held by the page again.
  store.update((found) => both(answers, found));
  return false;
}

/** The answers of both; of two versions of one answer both texts stay. */
function both(mine: Answers, theirs: Answers): Answers {
  return [...answerParts(mine)].reduce((all, [name, part]) => withPart(all, name, bothParts(name, part, partOf(all, name))), theirs);
}
