import { isRecord, readJson } from '#kit/shape.ts';
import type { Answers } from '#answers/store/answers.ts';
import { readAnswers } from '#answers/store/stored.ts';

/** Marks a file as one of ours; comes first in it. */
export const fileFormat = 'peer-learning-guide-answers';

/** No honest file comes near this; a larger one is refused before it is read. In bytes. */
export const largestFile = 5_000_000;

export type FileRefusal = 'too-large' | 'not-json' | 'not-answers' | 'newer' | 'damaged';

export type FileReading = { ok: true; answers: Answers } | { ok: false; reason: FileRefusal };

/**
 * Answers as a file: JSON that people and other programs can read.
 *
 * Its schema is published at `/data/schema/answers.json`. The tag goes with them, as it goes into codes, so that a
 * board knows a file that comes again with changes, and a file and a code of one person, as that person's.
 *
 * @param notes whether the file includes the reader's notes
 * @param when the time of writing
 */
export function writeAnswerFile(answers: Answers, notes: boolean, when: Date): string {
  const kept = notes ? answers : withoutNotes(answers);
  return `${JSON.stringify({ format: fileFormat, made: when.toISOString(), ...kept }, null, 2)}\n`;
}

/** Reads the text of a file. Never throws; says in one word why a file is refused. */
export function readAnswerFile(text: string): FileReading {
  if (text.length > largestFile) return { ok: false, reason: 'too-large' };
  const value = readJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return { ok: false, reason: 'not-json' };
  if (!isRecord(value) || value['format'] !== fileFormat) return { ok: false, reason: 'not-answers' };
  const read = readAnswers(value);
  if (typeof read === 'object') return { ok: true, answers: read };
  return { ok: false, reason: read === 'newer' ? 'newer' : 'damaged' };
}

/** The same answers with every note left out; an answer that was only a note goes. */
function withoutNotes({ lists: all, ...rest }: Answers): Answers {
  const lists = Object.entries(all).map(([list, { answers: given, ...about }]) => {
    const kept = Object.entries(given)
      .filter(([, { state }]) => state !== 'open')
      .map(([id, { note: _, ...answer }]) => [id, answer]);
    return [list, { ...about, answers: Object.fromEntries(kept) }];
  });
  return { ...rest, lists: Object.fromEntries(lists) };
}
