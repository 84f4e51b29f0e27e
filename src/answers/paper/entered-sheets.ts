/**
 * Filled sheets of paper on their way into codes, as plain data: the sheet being entered, and those that
 * are done. What was left empty on paper is open.
 */
import { states, type State } from '#answers/store/answers.ts';
import type { Side } from '#answers/code/index.ts';

export interface FilledSheet {
  list: string;
  /** In the order in which the questions are printed. */
  marks: readonly State[];
  side: Side | undefined;
  code: string;
}

export interface EnteredSheets {
  /** Of the sheet being entered, as far as it is. */
  marks: readonly State[];
  sheets: readonly FilledSheet[];
}

export const noSheets: EnteredSheets = { marks: [], sheets: [] };

/** The entered with one more mark; a sheet that is full takes none. */
export function marked(entered: EnteredSheets, mark: State, questions: number): EnteredSheets {
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

/** The states of a sheet by question, as a code wants them; questions after the last mark are open. */
export function statesBy(questions: readonly string[], marks: readonly State[]): Record<string, State> {
  return Object.fromEntries(questions.map((id, index) => [id, marks[index] ?? 'open']));
}

/** How many marks of each state a sheet has. */
export function countMarks(questions: number, marks: readonly State[]): Record<State, number> {
  const counts: Record<State, number> = { open: questions - marks.length, answered: 0, act: 0, 'not-for-us': 0 };
  for (const mark of marks) counts[mark] += 1;
  return counts;
}

/**
 * The state that a key stands for: a letter of the reader's language, in either case, or the digits 1 to 4
 * in the order of the printed circles, also those of Arabic keyboards.
 */
export function stateForKey(key: string, letters: Readonly<Record<State, string>>): State | undefined {
  const plain = key.normalize('NFKC').toLowerCase();
  const digit = plain.replace(/[\u0660-\u0669\u06F0-\u06F9]/, (character) => String(character.charCodeAt(0) & 15));
  return states.find((state, index) => plain === letters[state].toLowerCase() || digit === String(index + 1));
}
