import { tabPlace } from '#answers/store/device.ts';
import { allSaid } from '#answers/store/said.inline.ts';
import { StoredValue, type Form } from '#answers/store/stored-value.ts';
import type { EnteredSheets, FilledSheet } from './entered-sheets.ts';

/** The entered as it is stored, and whether somebody has copied its codes. */
export interface StoredSheets extends EnteredSheets {
  /** The list of the sheet that is being entered. */
  list: string;
  copied: boolean;
}

/** The second has sheets with questions that were left empty. */
const latest = 2;

const areMarks = (value: unknown) => Array.isArray(value) && value.every((mark) => (allSaid as readonly unknown[]).includes(mark));
const isSheet = ({ list, marks, side, code }: FilledSheet) =>
  typeof list === 'string' && typeof code === 'string' && areMarks(marks) && [undefined, 1, 2, 3].includes(side);

const form: Form<StoredSheets> = {
  read(text) {
    try {
      const { version, ...entered } = JSON.parse(text) as StoredSheets & { version: number };
      if (version > latest) return 'newer';
      return version >= 1 && typeof entered.list === 'string' && areMarks(entered.marks) && entered.sheets.every(isSheet)
        ? entered
        : 'broken';
    } catch {
      return 'broken';
    }
  },
  write: (entered) => JSON.stringify({ version: latest, ...entered }),
};

/** In the tab, so that a reload loses nothing; they are answers of others, so not on the device. */
export const sheetStore = (tab = tabPlace()): StoredValue<StoredSheets> => new StoredValue(tab, 'paper', form);
