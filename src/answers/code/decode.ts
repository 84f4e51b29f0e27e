import type { State } from '#answers/store/answers.ts';
import { alphabet, groupSize, readSymbols, writeSymbols } from './alphabet.ts';
import { bitReader, type BitReader } from './bits.ts';
import { checkLength, isValid, suspectIn } from './checksum.ts';
import { slots, type CodeList, type CodeQuestion } from './code-list.ts';
import { codedStates, formats, isFormat, lengthFor, stateBits, widths, workshopNumbers, type Side } from './layout.ts';
import { refuse, type Refusal } from './refusal.ts';
import { readStates } from './states.ts';

/** The answers to one list at the revision under which they were given. */
export interface DecodedList {
  list: CodeList;
  revision: number;
  /** By id, for every question that the list had then; those that nobody touched are left out. */
  states: Record<string, State>;
}

export interface Decoded {
  ok: true;
  /** The code without separators, upper case: two texts that mean the same code have the same here. */
  code: string;
  tag: number;
  side: Side | undefined;
  lists: DecodedList[];
}

interface Header {
  ok: true;
  format: number;
  side: number;
  tag: number;
  parts: { list: CodeList; revision: number; questions: CodeQuestion[] }[];
  /** How many symbols a code with this header has. */
  length: number;
}

/** No code comes near this; it keeps a pasted novel from being read letter by letter. */
const maxCodeText = 10_000;
/** The header of one list takes eight symbols, so with an answer and the check no code comes to three groups. */
const shortestCode = 16;

/** Reads one code, as typed or pasted. Never throws, and never corrects. */
export function decode(text: string, lists: readonly CodeList[]): Decoded | Refusal {
  if (text.length > maxCodeText) return refuse({ reason: 'too-long', found: text.length });
  const symbols = readSymbols(text);
  if ('character' in symbols) return refuse({ reason: 'unknown-character', ...symbols });
  return symbols.length === 0 ? refuse({ reason: 'empty' }) : interpret(symbols, lists);
}

/** The same for symbols that were read already. */
export function interpret(symbols: readonly number[], lists: readonly CodeList[]): Decoded | Refusal {
  const checked = symbols.slice(0, -checkLength(symbols));
  const reader = bitReader(checked);
  const header = readHeader(reader, lists);
  const wrongLength = lengthRefusal(symbols, header.ok ? header.length : undefined);
  if (wrongLength && !hasFullGroups(symbols.length)) return wrongLength;
  if (!isValid(symbols)) {
    // A wrong character in the header may speak of another length: then the character is what to report.
    const suspect = suspectIn(symbols);
    return suspect || !wrongLength ? refuse({ reason: 'checksum', suspect }) : wrongLength;
  }
  if (!header.ok || wrongLength) return wrongLength ?? (header as Refusal);
  const states = header.format === formats.first ? readFirstStates(reader, header) : readStates(reader, countIn(header.parts));
  if (!states || reader.read(checked.length * 5 - reader.position()) > 0) return refuse({ reason: 'malformed' });
  const read = header.parts.map(({ list, revision, questions }) => {
    const given = states.splice(0, questions.length).flatMap((state, i) => (state ? [[questions[i]!.id, state]] : []));
    return { list, revision, states: Object.fromEntries(given) as DecodedList['states'] };
  });
  return { ok: true, code: writeSymbols(symbols), tag: header.tag, side: (header.side || undefined) as Side | undefined, lists: read };
}

const countIn = (parts: Header['parts']) => parts.reduce((all, { questions }) => all + questions.length, 0);

const readFirstStates = ({ read }: BitReader, { parts }: Header): (State | undefined)[] =>
  Array.from({ length: countIn(parts) }, () => codedStates[read(2)]);

/** What a code that begins like this says of itself, such as how long it must be; or why its beginning cannot be read. */
export function headerOf(symbols: readonly number[], lists: readonly CodeList[]): Header | Refusal {
  return readHeader(bitReader(symbols), lists);
}

function readHeader(reader: BitReader, lists: readonly CodeList[]): Header | Refusal {
  const { read, readGrowing, position } = reader;
  const format = read(widths.format);
  if (!isFormat(format)) return refuse({ reason: 'unknown-version', format: alphabet.charAt(format) });
  const isFirst = format === formats.first;
  const side = read(widths.side);
  const tag = read(isFirst ? widths.firstTag : widths.tag);
  const parts: Header['parts'] = [];
  const isWorkshop = !isFirst && read(1) === 1;
  const count = isWorkshop ? 1 : isFirst ? readGrowing() + 1 : read(1) === 1 ? readGrowing() + 2 : 1;
  for (let left = count; left > 0; left--) {
    const number = isWorkshop ? read(widths.workshop) : readGrowing();
    const revision = isWorkshop ? 1 : readGrowing() + 1;
    // Not a number: the code ends within its header, or counts in a way that codes do not.
    if (!(revision > 0 && number > (parts.at(-1)?.list.number ?? -1))) return refuse({ reason: 'malformed' });
    // A number has one form only: a workshop's is never among those of lists, nor the other way round.
    if (isWorkshop ? number < workshopNumbers.second : !isFirst && number >= workshopNumbers.first) return refuse({ reason: 'malformed' });
    const known = lists.filter((candidate) => candidate.number === number);
    // Two lists of one number would make it a matter of chance what is answered.
    const list = known.length === 1 ? known[0] : undefined;
    if (!list) return refuse({ reason: 'unknown-list', number });
    if (revision > list.revision) return refuse({ reason: 'newer-revision', list: list.id, revision, known: list.revision });
    parts.push({ list, revision, questions: slots(list, revision) });
  }
  const questions = countIn(parts);
  if (!(count > 0) || questions === 0) return refuse({ reason: 'malformed' });
  const bits = position() + (isFirst ? 2 * questions : stateBits(questions));
  return { ok: true, format, side, tag, parts, length: lengthFor(bits, format) };
}

function hasFullGroups(length: number): boolean {
  return length % groupSize === 0 && length >= shortestCode;
}

/**
 * Which way the length misses. A lost or doubled character in the header makes it speak of another length,
 * so uneven groups and a visible double weigh more than what the header says.
 */
function lengthRefusal(symbols: readonly number[], expected?: number): Refusal | undefined {
  const found = symbols.length;
  if (expected === undefined ? hasFullGroups(found) : found === expected) return undefined;
  const uneven = found % groupSize;
  const oneOver = uneven === 1 && found > shortestCode;
  const headerSaysOver = expected === undefined ? oneOver : found > expected;
  const tooLong = (oneOver && hasDouble(symbols)) || (headerSaysOver && uneven !== groupSize - 1);
  const agreed = tooLong === expected! < found ? expected : undefined;
  return refuse({ reason: tooLong ? 'too-long' : 'too-short', found, expected: agreed });
}

/** Whether a symbol is there twice that should be there once. */
function hasDouble(symbols: readonly number[]): boolean {
  return symbols.some((symbol, place) => symbol === symbols[place + 1] && isValid(symbols.toSpliced(place, 1)));
}
