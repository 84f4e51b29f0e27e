import { tabPlace } from '#answers/store/device.ts';
import { states } from '#answers/store/answers.ts';
import { StoredValue, type Form } from '#answers/store/stored-value.ts';
import type { EntryDesk, FilledSheet } from './desk.ts';

/** The desk as it is stored, and whether somebody has copied its codes. */
export interface StoredDesk extends EntryDesk {
  /** The list of the sheet that is being entered. */
  list: string;
  copied: boolean;
}

const areMarks = (value: unknown) => Array.isArray(value) && value.every((mark) => (states as readonly unknown[]).includes(mark));
const isSheet = ({ list, marks, side, code }: FilledSheet) =>
  typeof list === 'string' && typeof code === 'string' && areMarks(marks) && [undefined, 1, 2, 3].includes(side);

const form: Form<StoredDesk> = {
  read(text) {
    try {
      const { version, ...desk } = JSON.parse(text) as StoredDesk & { version: number };
      if (version > 1) return 'newer';
      return version === 1 && typeof desk.list === 'string' && areMarks(desk.marks) && desk.sheets.every(isSheet) ? desk : 'broken';
    } catch {
      return 'broken';
    }
  },
  write: (desk) => JSON.stringify({ version: 1, ...desk }),
};

/** In the tab, so that a reload loses nothing; they are answers of others, so not on the device. */
export const deskStore = (): StoredValue<StoredDesk> => new StoredValue(tabPlace(), 'paper', form);
