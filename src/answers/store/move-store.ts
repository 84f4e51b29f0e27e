import type { Answers } from './answers.ts';
import { bothParts } from './device-parts.ts';
import type { StoragePlace } from './erasure.ts';
import { Items } from './items.ts';
import { answerParts, partOf, withPart } from './part.ts';
import type { AnswerStore } from './store.ts';

/**
 * Moves all answers of a store to another place: first written and read back there, then deleted here.
 *
 * @returns whether there was room; if not, both places are as they were
 */
export function moveStore(store: AnswerStore, to: StoragePlace): boolean {
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
