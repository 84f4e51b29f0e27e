import type { Words } from '#kit/strings/words.ts';
import type { WorkshopSet } from '#workshop/set/set.ts';
import { fullDay } from './day.ts';
import type { Messages } from './desk-store.ts';
import type { Outcome } from './outcome.ts';

/**
 * The messages to participants, with the title, day and link of the workshop.
 *
 * @param written what the facilitator changed in them
 */
export function messagesOf({ title }: WorkshopSet, outcome: Outcome | undefined, written: Messages, say: Words): Required<Messages> {
  const values = {
    title: title || say('workshop.untitled'),
    date: fullDay(outcome?.opened.set.date ?? '', document.documentElement.lang),
    link: outcome?.take ?? '',
  };
  // A workshop without a day leaves its brackets empty.
  const text = (name: 'before' | 'after') => written[name] ?? say(`desk.${name}.text`, values).replace(/ *\(\)/, '');
  return { before: text('before'), after: text('after') };
}
