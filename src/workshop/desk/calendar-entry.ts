import { saveFile } from '#kit/files/save-file.ts';
import { calendarFile } from '#kit/files/calendar.ts';
import type { WorkshopLinks } from './workshop-links.ts';
import type { Words } from '#kit/strings/words.ts';

/** Saves an entry for the day of a workshop, with its message as the description; nothing if it has no day. */
export function saveCalendarEntry({ opened: { set }, participant }: WorkshopLinks, description: string, say: Words): void {
  const summary = set.title || say('workshop.untitled');
  const file = calendarFile({
    start: set.date,
    reminders: [{ days: 0, summary, description }],
    link: participant,
    language: document.documentElement.lang,
    made: new Date(),
    // Not `randomUUID`, which browsers have only where the site comes by HTTPS.
    seed: crypto.getRandomValues(new Uint32Array(2)).join(''),
  });
  if (file) saveFile(`${say('desk.calendarFile')}.ics`, 'text/calendar', file);
}
