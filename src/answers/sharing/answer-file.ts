import { isTooMuchForOne } from '#kit/json-values.ts';
import { isRecord, readJson } from '#kit/shape.ts';
import type { Answer, Answers } from '#answers/store/answers.ts';
import { readAnswers } from '#answers/store/stored.ts';

/** Marks a file as one of ours; comes first in it. */
export const fileFormat = 'peer-learning-guide-answers';

/** No honest file comes near this; a larger one is refused before it is read. In bytes. */
export const maxFileBytes = 5_000_000;

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
  const { version, tag, lists } = notes ? withAllTexts(answers) : withoutNotes(answers);
  const file = { format: fileFormat, made: when.toISOString(), version, ...(tag !== undefined && { tag }), lists };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of a file. Never throws; says in one word why a file is refused. */
export function readAnswerFile(text: string): FileReading {
  if (text.length > maxFileBytes || isTooMuchForOne(text)) return { ok: false, reason: 'too-large' };
  const value = readJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return { ok: false, reason: 'not-json' };
  if (!isRecord(value) || value['format'] !== fileFormat) return { ok: false, reason: 'not-answers' };
  const read = readAnswers(value);
  if (typeof read === 'object') return { ok: true, answers: read };
  return { ok: false, reason: read === 'newer' ? 'newer' : 'damaged' };
}

/** The same answers with every note left out; an answer that was only a note goes. */
function withoutNotes(answers: Answers): Answers {
  return withEach(answers, ({ state, revision, changed }) => (state === 'open' ? undefined : { state, revision, changed }));
}

/** The same answers, with what another tab wrote into a note below it. */
function withAllTexts(answers: Answers): Answers {
  return withEach(answers, ({ state, note = '', others = [], revision, changed }) => {
    const all = [note, ...others].filter(Boolean).join('\n\n');
    return { state, ...(all && { note: all }), revision, changed };
  });
}

/** Only what the format of the file knows: what a later edition stored with an answer may be text. */
function withEach({ version, tag, lists: all }: Answers, make: (answer: Answer) => Answer | undefined): Answers {
  const lists = Object.entries(all).map(([list, { revision, changed, answers }]) => {
    const made = Object.entries(answers).map(([id, answer]) => [id, make(answer)] as const);
    return [list, { revision, changed, answers: Object.fromEntries(made.filter(([, answer]) => answer)) }];
  });
  return { version, ...(tag !== undefined && { tag }), lists: Object.fromEntries(lists) };
}
