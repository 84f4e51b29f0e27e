import type { Words } from '#kit/strings/words.ts';
import type { WorkshopSet } from '#workshop/set/set.ts';
import { fullDay } from '#kit/dates/full-day.ts';
import type { Messages } from './desk-store.ts';
import type { WorkshopLinks } from './workshop-links.ts';

/**
 * The messages to participants, with the title, day and link of the workshop.
 *
 * @param written what the facilitator changed in them
 */
export function messagesOf({ title }: WorkshopSet, links: WorkshopLinks | undefined, written: Messages, say: Words): Required<Messages> {
  const values = {
    title: title || say('workshop.untitled'),
    date: fullDay(links?.opened.set.date ?? '', document.documentElement.lang),
    link: links?.participant ?? '',
  };
  // A workshop without a day leaves its brackets empty.
  const text = (name: 'before' | 'after') => written[name] ?? say(`desk.${name}.text`, values).replace(/ *\(\)/, '');
  return { before: text('before'), after: text('after') };
}
