/** How to run a tool, in the order of its sheet, with its sources numbered as the sheet names them. */
import { resolveCitation } from '../../library/reading/citation.ts';
import type { Library } from '../../library/reading/library.ts';
import type { Source } from '../../schemas/source.ts';
import type { Statement } from '../../schemas/attribution.ts';
import type { ToolPractice } from '../../schemas/tool-practice.ts';

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

/** A source as the sheet names it: its number, and the places inside it that the statement names. */
export interface NumberedSource {
  number: number;
  source: Source;
  places: string[];
}

/** One line of the sheet. Without sources it is our own advice. */
export interface Line {
  /** What goes wrong, where the line says what to do about it. */
  trouble?: string;
  text: string;
  sources: NumberedSource[];
}

export interface ToolSheet {
  practice: ToolPractice;
  parts: { field: PracticeField; lines: Line[] }[];
  /** Each source once, in the order in which the sheet names them. */
  sources: Source[];
}

/** How to run the tool with this id. The content has been cross-checked, so a miss is a slip in a page or in code. */
export function practiceOf({ practice }: Pick<Library, 'practice'>, tool: string): ToolPractice {
  const found = practice.find(({ id }) => id === tool);
  if (!found) throw new Error(`Nothing says how to run "${tool}".`);
  return found;
}

/** The sheet of a tool. */
export function sheetOf(library: Pick<Library, 'practice' | 'sources'>, tool: string): ToolSheet {
  const practice = practiceOf(library, tool);
  const sources: Source[] = [];
  const numbered = (citations: readonly string[]): NumberedSource[] => {
    const bySource = Map.groupBy(
      citations.map((text) => resolveCitation(text, library.sources)!),
      ({ source }) => source,
    );
    return [...bySource].map(([source, cited]) => {
      if (!sources.includes(source)) sources.push(source);
      return { number: sources.indexOf(source) + 1, source, places: cited.map(({ place }) => place).filter(Boolean) };
    });
  };
  const parts = practiceFields
    .map((field) => ({ field, lines: linesOf(practice, field).map((line) => ({ ...line, sources: numbered(line.sources) })) }))
    .filter(({ lines }) => lines.length > 0);
  return { practice, parts, sources };
}

/** The statements of one part; of what goes wrong, the remedy is the statement. */
export function linesOf(practice: ToolPractice, field: PracticeField): { trouble?: string; text: string; sources: string[] }[] {
  if (field === 'pitfalls') {
    return practice.pitfalls.map(({ when, then, sources = [] }) => ({ trouble: when, text: then, sources }));
  }
  return (practice[field] ?? []).map(({ text, sources = [] }: Statement) => ({ text, sources }));
}
