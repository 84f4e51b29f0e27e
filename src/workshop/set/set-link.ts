/**
 * A workshop in a link. After `#`, so that it never reaches a server:
 *
 * `w2.<length>.<check>.<packed>.e`
 *
 * Links of the third version, `w3`, hold also the prompts as they were in earlier links of the same workshop; only such
 * workshops have them. Links of the first version, `w1`, hold the same as the second and still open. They differ in the number that the workshop has in
 * codes, see `set-code.ts`; so a link that went out keeps its number whatever edition opens it.
 *
 * Length (of `packed`, in base 36) and check (CRC-32 of `packed`, in base 36) come first, because chat
 * programs cut links at the end. The closing letter keeps programs from leaving off a dash that belongs
 * to the link but looks like punctuation.
 */
import { crc32, unpack } from '#kit/files/packed.ts';
import { arrayOf, tupleOf } from '#kit/exact-shape.ts';
import { anyString, integerOf, oneOf, readJson, readShape } from '#kit/shape.ts';
import { knownSides } from '#schemas/workshop-limits.ts';
import { cleanSet, type WorkshopSet } from './set.ts';

/** Chat programs and mail cut longer links, and a QR code of more cannot be read from a wall. */
export const maxLinkLength = 1900;

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

/** Reads the part after `#`, or a text that holds a whole link. Never throws. */
export async function readSet(text: string): Promise<{ ok: true; set: WorkshopSet } | LinkRefusal> {
  const fragment = fragmentIn(text);
  if (fragment === '') return { ok: false, reason: 'none' };
  const [, version, length = '', check, rest = ''] = /^w(\d+)(?:\.(\w*))?(?:\.(\w*))?(?:\.([\w-]*))?/.exec(fragment) ?? [];
  if (version === undefined) return { ok: false, reason: 'foreign' };
  if (!/^[123]$/.test(version)) return { ok: false, reason: 'newer' };
  const expected = parseInt(length, 36);
  if (!rest || rest.length < expected) return { ok: false, reason: 'cut' };
  const packed = rest.slice(0, expected);
  if (crc32(packed).toString(36) !== check) return { ok: false, reason: 'damaged' };
  const set = fromRow(await unpack(packed), version === '3');
  return set ? { ok: true, set: cleanSet({ ...set, ...(version === '1' && { first: true }) }) } : { ok: false, reason: 'foreign' };
}

/** The part of a text after `#`, without the spaces and line ends that mail adds and the escapes that some programs add. */
export function fragmentIn(text: string): string {
  // Ten times the longest link: past that, nobody has copied by mistake.
  const end = text
    .slice(0, maxLinkLength * 10)
    .replace(/^[^#]*#/, '')
    .replace(/\s+/g, '');
  try {
    return decodeURIComponent(end).replace(/\s+/g, '');
  } catch {
    return end;
  }
}

const run = arrayOf(integerOf(0, 9_999), Infinity, 3);
/** Of known sides the number, of others the names. */
const sides = (value: unknown, place: string) =>
  Array.isArray(value) ? tupleOf<[string, string]>(anyString, anyString)(value, place) : integerOf(0, knownSides.length - 1)(value, place);
/** Title, date, language, sides, whether `named`, runs, prompts. */
type Row = [string, string, string, number | [string, string], 0 | 1, number[][], string[]];
const rowParts = [anyString, anyString, anyString, sides, oneOf<0 | 1>([0, 1]), arrayOf(run), arrayOf(anyString)] as const;
const rowShape = tupleOf<Row>(...rowParts);
/** The same and the earlier wordings of the prompts. */
const wordedShape = tupleOf<[...Row, string[][]]>(...rowParts, arrayOf(arrayOf(anyString)));

/** The set of a row, if every part has the shape it must have. */
function fromRow(packed: string | undefined, isWorded: boolean): WorkshopSet | undefined {
  const read = readShape<[...Row, string[][]?]>(readJson(packed ?? ''), isWorded ? wordedShape : rowShape);
  if (!read.ok) return undefined;
  const [title, date, language, sides, named, runs, prompts, wordings] = read.value;
  return {
    title,
    date,
    language,
    sides: typeof sides === 'number' ? knownSides[sides]! : sides,
    named: named === 1,
    items: runs.flatMap(([list, , ...slots]) => slots.map((slot) => ({ list: list!, slot }))),
    prompts,
    wordings,
    revisions: Object.fromEntries(runs.map(([list, revision]) => [list, revision!])),
  };
}
