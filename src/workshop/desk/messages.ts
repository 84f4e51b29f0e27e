import { filled } from '#kit/strings/filled.inline.ts';
import type { Words } from '#kit/strings/words.ts';
import { fullDay } from '#kit/dates/full-day.inline.ts';
import type { Messages } from './desk-store.ts';
import type { WorkshopLinks } from './workshop-links.ts';

/** What is always current in a message, whatever its facilitator wrote around it. */
function parts(links: WorkshopLinks | undefined): { date: string; link: string } {
  return { date: fullDay(links?.opened.set.date ?? '', document.documentElement.lang), link: links?.participant ?? '' };
}

/**
 * The messages to participants, with the title, day and link of the workshop.
 *
 * @param written what the facilitator made of them, see {@link writtenMessage}
 */
export function messagesOf(links: WorkshopLinks | undefined, written: Messages, say: Words): Required<Messages> {
  const title = links?.opened.set.title || say('workshop.untitled');
  const opens = say(window.isSecureContext ? 'desk.before.opens' : 'desk.before.keepOpen');
  const text = (name: keyof Messages) => {
    const template = written[name] ?? say(`desk.${name}.text`, { title, opens });
    const { date, link } = parts(links);
    // A workshop without a day needs no brackets for it.
    return filled(date ? template : template.replace(/ *\(\{\{date\}\}\)/, ''), { date, link });
  };
  return { before: text('before'), after: text('after') };
}

/** A message as it is stored: with places for link and day, so that it follows the set. */
export function writtenMessage(text: string, links: WorkshopLinks | undefined): string {
  return Object.entries(parts(links)).reduce((all, [name, part]) => (part ? all.replaceAll(part, `{{${name}}}`) : all), text);
}
