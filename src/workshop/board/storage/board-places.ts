import { devicePlace, tabPlace } from '#answers/store/device.ts';
import type { StoragePlace } from '#answers/store/erasure.ts';
import type { Form } from '#answers/store/stored-value.ts';
import type { Board } from '../board.ts';
import { readBoardFile, storedBoard } from './board-file.ts';

/** A board is stored as in its file. */
export const boardForm: Form<Board> = {
  read(text) {
    const read = readBoardFile(text);
    if (read.ok) return read.board;
    return read.reason === 'newer' ? 'newer' : 'broken';
  },
  write: storedBoard,
};

/** Where a board may be stored: in the tab always, on the device if asked to; on a shared computer never. */
export interface BoardPlaces {
  tab: StoragePlace;
  device: StoragePlace | undefined;
}

export const boardPlaces = (shared: boolean): BoardPlaces => ({ tab: tabPlace(), device: shared ? undefined : devicePlace() });
