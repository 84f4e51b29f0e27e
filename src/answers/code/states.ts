/**
 * The states of the second format: 0 for a question that nobody touched, then the four of `codedStates`. Three
 * take seven bits as one number to the base of five, the first counting most; two that are left take five bits, one three.
 */
import type { State } from '#answers/store/answers.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { codedStates, stateBits } from './layout.ts';

const base = codedStates.length + 1;

/** @param states in the order of the questions; undefined where nobody touched one */
export function writeStates({ put }: BitWriter, states: readonly (State | undefined)[]): void {
  for (let i = 0; i < states.length; i += 3) {
    const some = states.slice(i, i + 3);
    const value = some.reduce((all, state) => all * base + (state === undefined ? 0 : codedStates.indexOf(state) + 1), 0);
    put(value, stateBits(some.length));
  }
}

/** The states of so many questions; nothing if a number is too large for its states. */
export function readStates({ read }: BitReader, questions: number): (State | undefined)[] | undefined {
  const states: (State | undefined)[] = [];
  for (let left = questions; left > 0; left -= 3) {
    const count = Math.min(left, 3);
    const value = read(stateBits(count));
    if (!(value < base ** count)) return undefined;
    for (let i = count - 1; i >= 0; i--) states.push(codedStates[(Math.floor(value / base ** i) % base) - 1]);
  }
  return states;
}
