/**
 * Answers in parts, as they are on the device: one for each answer, one for what is known of a list, one for what is known
 * of the reader. A part has the name of its item: `list:question`, `list`, or nothing.
 */
import { maxTag } from '#schemas/tag-limit.inline.ts';
import { currentVersion, idPattern, states, type Answer, type Answers, type ListAnswers, type State } from './answers.ts';
import type { Reading } from './stored-value.ts';

export type AnswerPart = Answer | Omit<ListAnswers, 'answers'> | Omit<Answers, 'version' | 'lists'>;

export const partName = (list: string, question: string): string => `${list}:${question}`;

/** The parts of answers by name. */
export function answerParts({ version: _, lists, ...reader }: Answers): Map<string, AnswerPart> {
  const parts = new Map<string, AnswerPart>(Object.keys(reader).length > 0 ? [['', reader]] : []);
  for (const [list, { answers, ...about }] of Object.entries(lists)) {
    parts.set(list, about);
    for (const [question, answer] of Object.entries(answers)) parts.set(partName(list, question), answer);
  }
  return parts;
}

/** The part of this name, if there is one. */
export function partOf(answers: Answers, name: string): AnswerPart | undefined {
  const [list = '', question] = name.split(':');
  if (question !== undefined) return answers.lists[list]?.answers[question];
  if (list === '') return answerParts({ ...answers, lists: {} }).get('');
  const { answers: _, ...about } = answers.lists[list] ?? { answers: {} };
  return 'revision' in about ? about : undefined;
}

/** Answers with one part put in, or left out. A list is as recent as the newest of its answers. */
export function withPart(answers: Answers, name: string, part: AnswerPart | undefined): Answers {
  const [list = '', question] = name.split(':');
  if (list === '') return { ...(part as Answers), version: currentVersion, lists: answers.lists };
  const before = answers.lists[list];
  const { [list]: _, ...lists } = answers.lists;
  if (question === undefined) {
    const about = part as ListAnswers | undefined;
    if (!about) return before && Object.keys(before.answers).length === 0 ? { ...answers, lists } : answers;
    return { ...answers, lists: { ...answers.lists, [list]: { ...about, ...latest(before, about), answers: before?.answers ?? {} } } };
  }
  const { [question]: __, ...others } = before?.answers ?? {};
  const answer = part as Answer | undefined;
  if (!answer) return before ? { ...answers, lists: { ...answers.lists, [list]: { ...before, answers: others } } } : answers;
  const given = { ...before, ...latest(before, answer), answers: { ...before?.answers, [question]: answer } };
  return { ...answers, lists: { ...answers.lists, [list]: given } };
}

function latest(before: ListAnswers | undefined, { revision, changed }: { revision: number; changed: string }) {
  const later = before && Date.parse(before.changed) > Date.parse(changed);
  return { revision: Math.max(revision, before?.revision ?? 0), changed: later ? before.changed : changed };
}

/** A part as the text of its item. */
export function writePart(part: AnswerPart): string {
  return JSON.stringify({ version: currentVersion, ...part });
}

/** Reads the text of an item. Never throws; what a later edition added to it is left in it. */
export function readPart(name: string, text: string): Reading<AnswerPart> {
  const [list = '', question, more] = name.split(':');
  if (![list, question].every((id) => !id || idPattern.test(id)) || question === '' || more !== undefined) return 'broken';
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'broken';
  const { version, note, others, ...rest } = value as Record<string, unknown>;
  if (typeof version === 'number' && version > currentVersion) return 'newer';
  const fits = list ? isAbout(rest) && (!question || isAnswer({ ...rest, note, others })) : isReader(rest);
  if (version !== currentVersion || !fits) return 'broken';
  return { ...rest, ...(note ? { note } : {}), ...(others ? { others } : {}) } as AnswerPart;
}

// The same as `stored.ts` says of whole answers, which `stored.fuzz.test.ts` compares; by hand, since every page that
// shows answers checks its parts, and few read whole answers.
const isInteger = (value: unknown, least: number, most = Infinity) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isText = (value: unknown) => typeof value === 'string';
const isAbout = ({ revision, changed }: Loose) => isInteger(revision, 1) && isText(changed) && !Number.isNaN(Date.parse(changed));
const isAnswer = ({ state, note = '', others = [] }: Loose) =>
  states.includes(state as State) && isText(note) && Array.isArray(others) && others.every(isText);
const isReader = ({ tag = 0 }: Loose) => isInteger(tag, 0, maxTag);
type Loose = Record<string, unknown>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
