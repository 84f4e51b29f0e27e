/**
 * Answer codes: the answers to one list, or to several, as a string that a person can read out.
 *
 * `QG0M-…` in groups of four, upper case, without look-alikes, never any free text. The rules for other
 * programs are in `content/docs/reference/answer-code.md`, examples to check them against in `vectors.ts`.
 *
 * | file | what |
 * |---|---|
 * | `alphabet.ts` | symbols, and reading what people type |
 * | `checksum.ts` | what is noticed, and the proof |
 * | `layout.ts`, `bits.ts`, `states.ts` | what is where |
 * | `code-list.ts` | which questions a code carries, in which order |
 * | `encode.ts`, `decode.ts`, `refusal.ts` | there and back, and why not |
 * | `open-under.ts` | an old code under the list of today |
 * | `find-codes.ts`, `fragments.ts` | codes in a chat |
 */
export { format } from './alphabet.ts';
export type { CodeList, CodeQuestion } from './code-list.ts';
export { codeList, slots } from './code-list.ts';
export { decode, type Decoded, type DecodedList } from './decode.ts';
export { encode, newTag, type Contents } from './encode.ts';
export { findCodes, maxTextLength, type Doubt, type FoundCodes } from './find-codes.ts';
export { tagLimit, type Side } from './layout.ts';
export { openUnder, type OpenedList, type RetiredAnswer } from './open-under.ts';
export type { Reason, Refusal } from './refusal.ts';
