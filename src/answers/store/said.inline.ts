/**
 * What somebody said who was asked a question: one of the states, or nothing. Whoever never touched a question did not find it
 * `open`, which is an answer.
 */
import { states, type State } from './answers.ts';

/** By their number in the marks of the board, see `batches.ts`. */
export const allSaid = [...states, 'untouched'] as const;
export type Said = State | 'untouched';
