/**
 * Filled sheets of paper on their way into codes, as plain data: the sheet being entered, and those that
 * are done. What was left empty on paper is no answer, as on a phone.
 */
import { states, type State } from '#answers/store/answers.ts';
import type { Said } from '#answers/store/said.inline.ts';
import type { Side } from '#answers/code/index.ts';

export interface FilledSheet {
  list: string;
  /** In the order in which the questions are printed. */
  marks: readonly Said[];
  side: Side | undefined;
  code: string;
}

export interface EnteredSheets {
  /** Of the sheet being entered, as far as it is. */
  marks: readonly Said[];
  sheets: readonly FilledSheet[];
}

export const noSheets: EnteredSheets = { marks: [], sheets: [] };

/** The entered with one more mark; a sheet that is full takes none. */
export function sheetMarked(entered: EnteredSheets, mark: Said, questions: number): EnteredSheets {
  return entered.marks.length < questions ? { ...entered, marks: [...entered.marks, mark] } : entered;
}

/** The entered one mark back. */
export function stepBack(entered: EnteredSheets): EnteredSheets {
  return { ...entered, marks: entered.marks.slice(0, -1) };
}

/** The entered with the sheet put on the pile, ready for the next. */
export function sheetDone(entered: EnteredSheets, sheet: FilledSheet): EnteredSheets {
  return { marks: [], sheets: [...entered.sheets, sheet] };
}

/** The last sheet taken off the pile again, to be corrected; nothing happens while another is being entered. */
export function sheetUndone(entered: EnteredSheets): EnteredSheets {
  const last = entered.sheets.at(-1);
  return last && entered.marks.length === 0 ? { marks: last.marks, sheets: entered.sheets.slice(0, -1) } : entered;
}

/** The states of a sheet by question, as a code wants them; a question that was left empty, or not reached, has none. */
export function statesBy(questions: readonly string[], marks: readonly Said[]): Record<string, State | undefined> {
  const stateOf = (mark: Said | undefined) => (mark === 'untouched' ? undefined : mark);
  return Object.fromEntries(questions.map((id, index) => [id, stateOf(marks[index])]));
}

/** Whether nobody marked anything: such a sheet is nobody's answer. */
export const isEmptySheet = (marks: readonly Said[]): boolean => marks.every((mark) => mark === 'untouched');

/** How many marks of each kind a sheet has. */
export function countMarks(questions: number, marks: readonly Said[]): Record<Said, number> {
  const counts: Record<Said, number> = { open: 0, answered: 0, act: 0, 'not-for-us': 0, untouched: questions - marks.length };
  for (const mark of marks) counts[mark] += 1;
  return counts;
}

/** The key for a question that was left empty on paper. */
export const emptyKey = '0';

/**
 * What a key stands for: a letter of the reader's language, in either case, or the digits 1 to 4 in the order of the printed
 * circles, and 0 for none of them; digits also as Arabic keyboards have them.
 */
export function saidForKey(key: string, letters: Readonly<Record<State, string>>): Said | undefined {
  const plain = key.normalize('NFKC').toLowerCase();
  const digit = plain.replace(/[\u0660-\u0669\u06F0-\u06F9]/, (character) => String(character.charCodeAt(0) & 15));
  if (digit === emptyKey) return 'untouched';
  return states.find((state, index) => plain === letters[state].toLowerCase() || digit === String(index + 1));
}
