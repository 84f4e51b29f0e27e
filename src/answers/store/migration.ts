import { readJson } from '#kit/shape.ts';
import type { Answer, Answers } from './answers.ts';
import { mergedAnswer, same } from './changed-answer.ts';
import { adoptAside } from './earlier-aside.inline.ts';
import { attempt } from './erasure.ts';
import type { Items } from './items.ts';
import { answerParts, withPart } from './part.ts';
import type { AnswerStore, EarlierParts } from './store.ts';
import { readAnswers } from './stored.ts';
import type { Reading } from './stored-value.ts';

/** Takes over what an earlier edition left for this store; loads only where there is something of that kind. */
export function migrateEarlier(store: AnswerStore): void {
  store.migrate((items, key, parts) => {
    adoptAside(items, key);
    return splitSingleValue(items, key, parts);
  });
}

/**
 * Moves what an earlier edition saved in one value to a key for each answer. The value is deleted when all of it has been
 * read back, so a tab that is closed in the middle loses nothing. An old page that is still open may write the value again;
 * then it is taken over again: the later mark counts, and of two notes both stay.
 *
 * @returns why it was left where it is; undefined if it is gone, or as much of it as there was room for
 */
function splitSingleValue(items: Items, key: string, { there, put }: EarlierParts): 'newer' | 'unreadable' | undefined {
  const { storage } = items.place;
  let text = attempt(() => storage?.getItem(key));
  if (!storage || typeof text !== 'string') return undefined;
  const whole = readSingleValue(text);
  if (whole === 'newer') return 'newer';
  if (whole === 'broken') {
    if (!items.putAside(text)) return 'unreadable';
    attempt(() => storage.removeItem(key));
    return undefined;
  }
  let parts = [...answerParts(whole)];
  for (;;) {
    const left = parts.filter(([name, part]) => {
      const found = there(name);
      return !put(name, name.includes(':') ? bothOf(part as Answer, found as Answer | undefined) : { ...part, ...found }, found);
    });
    // The old page wrote in this moment: its value is read with the next touch.
    if (attempt(() => storage.getItem(key)) !== text) return undefined;
    if (left.length === 0) attempt(() => storage.removeItem(key));
    if (left.length === 0 || left.length === parts.length) return undefined;
    // No room for all of it twice: what has moved makes room for the rest.
    parts = left;
    text = JSON.stringify(left.reduce((answers, [name, part]) => withPart(answers, name, part), { version: 1 as const, lists: {} }));
    if (attempt(() => (storage.setItem(key, text as string), true)) === undefined) return undefined;
  }
}

/** The later of two answers, with the notes of both. */
function bothOf(old: Answer, found: Answer | undefined): Answer | undefined {
  if (!found || same(old, found)) return old;
  return Date.parse(old.changed) >= Date.parse(found.changed) ? mergedAnswer(undefined, old, found) : mergedAnswer(undefined, found, old);
}

/** Reads what an earlier edition, or an old page that is still open, saved in one piece; what a later one added stays in it. */
function readSingleValue(text: string): Reading<Answers> {
  const value = readJson(text);
  const read = readAnswers(value);
  if (typeof read === 'string') return read;
  const whole = value as Answers;
  const lists = Object.entries(read.lists).map(([list, { answers }]) => {
    const given = whole.lists[list]!;
    const parts = Object.entries(answers).map(([question, answer]) => {
      const { note: _, ...found } = given.answers[question]!;
      return [question, { ...found, ...answer }];
    });
    return [list, { ...given, answers: Object.fromEntries(parts) }];
  });
  return { ...whole, lists: Object.fromEntries(lists) };
}
