/** Why a text is not a code that can be opened, with what a sentence about it needs. */
import type { Suspect } from './checksum.ts';

export type Refusal = { ok: false } & (
  | { reason: 'empty' }
  /** Neither letter nor digit nor separator, or a letter that codes do not use. `position` counts from 1. */
  | { reason: 'unknown-character'; character: string; position: number }
  /** Characters are missing. How many there should be is only known if the beginning is whole. */
  | { reason: 'too-short'; found: number; expected?: number | undefined }
  | { reason: 'too-long'; found: number; expected?: number | undefined }
  /** At least one character is wrong, and where, if the check shows it. */
  | { reason: 'checksum'; suspect?: Suspect | undefined }
  /** Whole, but made by rules that came after these. */
  | { reason: 'unknown-version'; format: string }
  | { reason: 'unknown-list'; number: number }
  /** The code knows a later revision of the list than the one at hand. */
  | { reason: 'newer-revision'; list: string; revision: number; known: number }
  /** The check holds, but no code is made like this. */
  | { reason: 'malformed' }
);

export type Reason = Refusal['reason'];

/** A refusal without its `ok`, each kind with its own fields. */
type Why = Refusal extends infer R ? (R extends Refusal ? Omit<R, 'ok'> : never) : never;

/** A refusal for this reason. */
export function refuse(told: Why): Refusal {
  return { ok: false, ...told };
}
