/** How to run a tool, in the order of its sheet. */
import type { Library } from '#library/reading/library.ts';
import type { Statement } from '#schemas/attribution.ts';
import type { ToolPractice } from '#schemas/tool-practice.ts';

export type PracticeField = (typeof practiceFields)[number];

/** The parts of the sheet, in its order. */
export const practiceFields = [
  'when',
  'who',
  'time',
  'need',
  'before',
  'during',
  'after',
  'pitfalls',
  'worked',
  'online',
  'effort',
  'facts',
] as const;

/** One line of the sheet. Without sources it is our own advice. */
export interface Line {
  /** What goes wrong, where the line says what to do about it. */
  trouble?: string;
  text: string;
  sources: string[];
}

export interface ToolSheet {
  practice: ToolPractice;
  parts: { field: PracticeField; lines: Line[] }[];
}

/** How to run the tool with this id. The content has been cross-checked, so a miss is a slip in a page or in code. */
export function practiceOf({ practice }: Pick<Library, 'practice'>, tool: string): ToolPractice {
  const found = practice.find(({ id }) => id === tool);
  if (!found) throw new Error(`Nothing says how to run "${tool}".`);
  return found;
}

/** The sheet of a tool. */
export function sheetOf(library: Pick<Library, 'practice'>, tool: string): ToolSheet {
  const practice = practiceOf(library, tool);
  const parts = practiceFields.map((field) => ({ field, lines: linesOf(practice, field) })).filter(({ lines }) => lines.length > 0);
  return { practice, parts };
}

/** The statements of one part; of what goes wrong, the remedy is the statement. */
export function linesOf(practice: ToolPractice, field: PracticeField): Line[] {
  if (field === 'pitfalls') {
    return practice.pitfalls.map(({ when, then, sources = [] }) => ({ trouble: when, text: then, sources }));
  }
  return (practice[field] ?? []).map(({ text, sources = [] }: Statement) => ({ text, sources }));
}
