import type { State } from '#answers/store/answers.ts';
import { groupSize, writeSymbols } from './alphabet.ts';
import { bitWriter } from './bits.ts';
import { checkFor } from './checksum.ts';
import { slots, type CodeList } from './code-list.ts';
import { codedStates, formatSymbol, widths, type Side } from './layout.ts';

/** What goes into a code. There is no room for anything a person wrote. */
export interface Contents {
  /** The lists, each with its states by id of question; a question that is left out is open. */
  answers: { list: CodeList; states: Readonly<Record<string, State | undefined>> }[];
  /** From {@link newTag}. Keep it: a person's later code replaces the earlier one of the same tag. */
  tag: number;
  side?: Side | undefined;
}

/**
 * The answer code, without separators; {@link format} puts it into groups.
 *
 * @throws RangeError for what no code can carry, such as no list at all, one list twice, or a tag that is too large
 */
export function encode({ answers, tag, side }: Contents): string {
  const parts = [...answers].sort((a, b) => a.list.number - b.list.number);
  if (parts.length === 0) refuse('no list at all');
  if (tag >>> 0 !== tag || tag >= 2 ** widths.tag) refuse(`tag ${tag}`);
  const { put, putGrowing, symbols } = bitWriter();
  put(formatSymbol, widths.format);
  put(side ?? 0, widths.side);
  put(tag, widths.tag);
  putGrowing(parts.length - 1);
  for (const [i, { list }] of parts.entries()) {
    if (list.number === parts[i - 1]?.list.number) refuse(`list ${list.number} twice`);
    putGrowing(list.number);
    putGrowing(list.revision - 1);
  }
  for (const { list, states } of parts) {
    for (const { id } of slots(list)) {
      const state = codedStates.indexOf(states[id] ?? 'open');
      if (state < 0) refuse(`state ${states[id]}`);
      put(state, widths.state);
    }
  }
  // The check is a group by itself, so what it checks comes to whole groups too.
  while (symbols.length % groupSize > 0) symbols.push(0);
  return writeSymbols([...symbols, ...checkFor(symbols)]);
}

function refuse(what: string): never {
  throw new RangeError(`A code cannot carry ${what}`);
}

/**
 * A new random tag, 0 to 1,048,575. It says nothing about anybody; it tells two people who agree from
 * one who sent the same code twice. Among 30 people two share a tag once in 2,400 gatherings.
 */
export function newTag(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> (32 - widths.tag);
}
