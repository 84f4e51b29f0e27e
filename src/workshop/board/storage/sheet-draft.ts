import { tabPlace } from '#answers/store/device.ts';
import { StoredValue, type Form } from '#answers/store/stored-value.ts';
import type { Side } from '#answers/code/index.ts';
import { arrayOf, exactly } from '#kit/exact-shape.ts';
import { anyString, integerOf, oneOf, optional, readJson, readShape, type Shape } from '#kit/shape.ts';
import { allSaid, type Said } from '#answers/store/said.inline.ts';

/** A sheet of paper that is half typed in. */
export interface SheetDraft {
  /** The questions that it answers: for others it means nothing. */
  asked: string;
  marks: readonly Said[];
  side?: Side | undefined;
  /** How many sheets were typed in before it. */
  done: number;
}

const shape: Shape<SheetDraft> = exactly({
  asked: anyString,
  marks: arrayOf(oneOf(allSaid), 500),
  side: optional(oneOf([1, 2, 3])),
  done: integerOf(0),
});

const form: Form<SheetDraft> = {
  read(text) {
    const read = readShape(readJson(text), shape);
    return read.ok ? read.value : 'broken';
  },
  write: (draft) => JSON.stringify(draft),
};

/** In the tab, as the board is by itself: what people wrote on paper is theirs. */
export const sheetDraft = (): StoredValue<SheetDraft> => new StoredValue(tabPlace(), 'sheet', form);
