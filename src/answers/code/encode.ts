import type { State } from '#answers/store/answers.ts';
import { groupSize, writeSymbols } from './alphabet.ts';
import { bitWriter, type BitWriter } from './bits.ts';
import { checkFor } from './checksum.ts';
import { slots, type CodeList } from './code-list.ts';
import { codedStates, formats, tagLimit, widths, workshopNumbers, type Side } from './layout.ts';
import { writeStates } from './states.ts';

/** What goes into a code. There is no room for anything a person wrote. */
export interface Contents {
  /** The lists, each with its states by id of question; a question that is left out was not touched. */
  answers: { list: CodeList; states: Readonly<Record<string, State | undefined>> }[];
  /** From {@link newTag}. Keep it: a person's later code replaces the earlier one of the same tag. */
  tag: number;
  side?: Side | undefined;
}

/**
 * The answer code, without separators; `format` puts it into groups.
 *
 * @throws RangeError for what no code can carry, such as no list at all, one list twice, or a tag that is too large
 */
export function encode(contents: Contents): string {
  const parts = partsOf(contents);
  // Whoever opened a link of the first version answers a board that may not know the second.
  if (parts.some(({ list: { number } }) => number >= workshopNumbers.first && number < workshopNumbers.second))
    return encodeFirst(contents);
  const writer = begun(formats.second, contents);
  const { put, putGrowing } = writer;
  put(contents.tag, widths.tag);
  const workshop = parts.find(({ list: { number } }) => number >= workshopNumbers.second)?.list;
  put(Number(workshop !== undefined), 1);
  if (workshop) {
    if (parts.length > 1 || workshop.number >= workshopNumbers.limit || workshop.revision !== 1) refuse(`workshop ${workshop.number}`);
    put(workshop.number, widths.workshop);
  } else {
    put(Number(parts.length > 1), 1);
    if (parts.length > 1) putGrowing(parts.length - 2);
    putLists(writer, parts);
  }
  writeStates(
    writer,
    parts.flatMap(({ list, states }) => slots(list).map(({ id }) => states[id])),
  );
  return finished(writer, formats.second);
}

/** The same in the first format, which has no state for what was not touched; of the tag, what fits in. */
export function encodeFirst(contents: Contents): string {
  const parts = partsOf(contents);
  const writer = begun(formats.first, contents);
  const { put, putGrowing } = writer;
  put(contents.tag % 2 ** widths.firstTag, widths.firstTag);
  putGrowing(parts.length - 1);
  putLists(writer, parts);
  for (const { list, states } of parts) for (const { id } of slots(list)) put(codedStates.indexOf(states[id] ?? 'open'), 2);
  return finished(writer, formats.first);
}

/** The lists by rising number, all of them such as a code can carry. */
function partsOf({ answers, tag }: Contents): Contents['answers'] {
  const parts = [...answers].sort((a, b) => a.list.number - b.list.number);
  if (parts.length === 0) refuse('no list at all');
  if (tag >>> 0 !== tag || tag >= tagLimit) refuse(`tag ${tag}`);
  for (const [i, { list, states }] of parts.entries()) {
    if (list.number === parts[i - 1]?.list.number) refuse(`list ${list.number} twice`);
    const strange = slots(list).find(({ id }) => states[id] !== undefined && !codedStates.includes(states[id]));
    if (strange) refuse(`state ${states[strange.id]}`);
  }
  return parts;
}

function begun(format: number, { side }: Contents): BitWriter {
  const writer = bitWriter();
  writer.put(format, widths.format);
  writer.put(side ?? 0, widths.side);
  return writer;
}

function putLists({ putGrowing }: BitWriter, parts: Contents['answers']): void {
  for (const { list } of parts) {
    putGrowing(list.number);
    putGrowing(list.revision - 1);
  }
}

/** The check is whole groups by itself, so what it checks comes to whole groups too. */
function finished({ symbols }: BitWriter, format: number): string {
  while (symbols.length % groupSize > 0) symbols.push(0);
  return writeSymbols([...symbols, ...checkFor(symbols, format)]);
}

function refuse(what: string): never {
  throw new RangeError(`A code cannot carry ${what}`);
}

/**
 * A new random tag, 0 to 33,554,431. It says nothing about anybody; it distinguishes two people who agree from
 * one who sent the same code twice. Among 30 people two share a tag once in 77,000 gatherings, among 500 once in 270.
 */
export function newTag(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> (32 - widths.tag);
}
