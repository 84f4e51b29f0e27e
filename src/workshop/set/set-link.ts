/**
 * A workshop in a link. Behind `#`, so that it never reaches a server:
 *
 * `w1.<length>.<check>.<packed>.e`
 *
 * Length (of `packed`, in base 36) and check (CRC-32 of `packed`, in base 36) stand in front, because chat
 * programs cut links at the end. The closing letter keeps programs from leaving off a dash that belongs
 * to the link but looks like punctuation.
 */
import { crc32, pack, unpack } from '../../kit/files/packed.ts';
import { knownSides } from '#schemas/workshop-limits.ts';
import { cleanSet, type SetItem, type Sides, type WorkshopSet } from './set.ts';

/** Chat programs and mail cut longer links, and a QR code of more cannot be read from a wall. */
export const longestLink = 1900;

/** Why the end of a link is no workshop. */
export type LinkRefusal =
  | { ok: false; reason: 'none' }
  /** Characters are missing at the end. */
  | { ok: false; reason: 'cut' }
  /** All characters are there, and not all of them are right. */
  | { ok: false; reason: 'damaged' }
  /** Made by a later edition of the guide. */
  | { ok: false; reason: 'newer' }
  | { ok: false; reason: 'foreign' };
export const linkRefusals = ['none', 'cut', 'damaged', 'newer', 'foreign'] as const satisfies readonly LinkRefusal['reason'][];

/** What goes behind `#`. */
export async function writeSet(set: WorkshopSet): Promise<string> {
  const packed = await pack(JSON.stringify(row(cleanSet(set))));
  return `w1.${packed.length.toString(36)}.${crc32(packed).toString(36)}.${packed}.e`;
}

/** Reads what stands behind `#`, or a text that holds a whole link. Never throws. */
export async function readSet(text: string): Promise<{ ok: true; set: WorkshopSet } | LinkRefusal> {
  const fragment = fragmentIn(text);
  if (fragment === '') return { ok: false, reason: 'none' };
  const [, version, length = '', check, rest = ''] = /^w(\d+)(?:\.(\w*))?(?:\.(\w*))?(?:\.([\w-]*))?/.exec(fragment) ?? [];
  if (version === undefined) return { ok: false, reason: 'foreign' };
  if (version !== '1') return { ok: false, reason: 'newer' };
  const expected = parseInt(length, 36);
  if (!rest || rest.length < expected) return { ok: false, reason: 'cut' };
  const packed = rest.slice(0, expected);
  if (crc32(packed).toString(36) !== check) return { ok: false, reason: 'damaged' };
  const set = fromRow(await unpack(packed));
  return set ? { ok: true, set: cleanSet(set) } : { ok: false, reason: 'foreign' };
}

/** What stands behind `#` in a text, without the blanks and line ends that mail puts in and the coding that some programs add. */
export function fragmentIn(text: string): string {
  // Ten times the longest link: past that, nobody has copied by mistake.
  const end = text
    .slice(0, longestLink * 10)
    .replace(/^[^#]*#/, '')
    .replace(/\s+/g, '');
  try {
    return decodeURIComponent(end).replace(/\s+/g, '');
  } catch {
    return end;
  }
}

type Row = [
  title: string,
  date: string,
  language: string,
  sides: number | [string, string],
  named: 0 | 1,
  runs: number[][],
  prompts: string[],
];

/** The set without names of fields. Questions stand in runs of one list: its number, its revision, the slots. */
function row({ title, date, language, sides, named, items, prompts, revisions }: WorkshopSet): Row {
  const runs: number[][] = [];
  for (const { list, slot } of items) {
    const run = runs.at(-1);
    if (run?.[0] === list) run.push(slot);
    else runs.push([list, revisions[list] ?? 1, slot]);
  }
  return [title, date, language, typeof sides === 'string' ? knownSides.indexOf(sides) : [...sides], named ? 1 : 0, runs, [...prompts]];
}

/** The set of a row, if every part has the shape it must have. */
function fromRow(text: string | undefined): WorkshopSet | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length !== 7) return undefined;
  const [title, date, language, side, named, runs, prompts] = parts as unknown[];
  const sides = readSides(side);
  if (![title, date, language].every(isText) || !sides || (named !== 0 && named !== 1)) return undefined;
  if (!Array.isArray(prompts) || !prompts.every(isText) || !Array.isArray(runs) || !runs.every(isRun)) return undefined;
  const items: SetItem[] = runs.flatMap(([list, , ...slots]) => slots.map((slot) => ({ list: list!, slot })));
  const revisions = Object.fromEntries(runs.map(([list, revision]) => [list, revision]));
  return { title, date, language, sides, named: named === 1, items, prompts, revisions } as WorkshopSet;
}

function readSides(side: unknown): Sides | undefined {
  if (Array.isArray(side)) return side.length === 2 && side.every(isText) ? (side as [string, string]) : undefined;
  return typeof side === 'number' ? knownSides[side] : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isRun = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 2 && value.every((number) => Number.isInteger(number) && number >= 0 && number < 10_000);
