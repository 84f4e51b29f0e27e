/** A board to bring things to, which says the keys of its sentences, for tests. */
import { MemoryStorage, placeIn } from '#answers/store/memory-storage.fixture.ts';
import { newBoard } from '../board.ts';
import { BoardStore } from '../storage/board-store.ts';
import { BoardIntake } from './board-intake.ts';

export function openIntake() {
  const store = new BoardStore({ tab: placeIn(new MemoryStorage()), device: undefined }, () => newBoard(''));
  const intake = new BoardIntake(
    store,
    [],
    (key) => key,
    () => Promise.resolve(),
    () => undefined,
  );
  return { store, intake };
}
