import { saveFile } from '#kit/files/save-file.ts';
import { calendarFile } from '#kit/files/calendar.ts';
import { agendaText } from './agenda-text.ts';
import type { WorkshopLinks } from './workshop-links.ts';
import type { Words } from '#kit/strings/words.ts';

/** Saves an entry for the day of a workshop, described by its message and its timed plan; nothing if it has no day. */
export function saveCalendarEntry({ opened: { set }, participant, agenda }: WorkshopLinks, description: string, say: Words): void {
  const summary = set.title || say('workshop.untitled');
  const file = calendarFile({
    start: set.date,
    reminders: [{ days: 0, summary, description: [description, agendaText(agenda, say)].filter(Boolean).join('\n\n') }],
    link: participant,
    language: document.documentElement.lang,
    made: new Date(),
    // Not `randomUUID`, which browsers have only where the site comes by HTTPS.
    seed: crypto.getRandomValues(new Uint32Array(2)).join(''),
  });
  if (file) saveFile(`${say('desk.calendarFile')}.ics`, 'text/calendar', file);
}
