/**
 * Reminders as an iCalendar file (RFC 5545): all-day events, each with a notice on the morning of the day.
 * The libraries for this bring 24 kB of gzip for a page of rules that fits here.
 */

/** One event of the file. */
export interface Reminder {
  /** Days after the start. */
  days: number;
  summary: string;
  description: string;
}

export interface ReminderCalendar {
  /** The day to count from, as `2027-01-31`. */
  start: string;
  reminders: readonly Reminder[];
  /** Where the events lead back to. */
  link: string;
  /** As in `<html lang>`. */
  language: string;
  /** The time of writing. */
  made: Date;
  /** Makes the file's events unlike those of any other file. */
  seed: string;
}

/** The file, or undefined if the start is no day. */
export function calendarFile(calendar: ReminderCalendar): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(calendar.start) || Number.isNaN(Date.parse(calendar.start))) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Peer Learning Guide//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...calendar.reminders.flatMap((reminder) => eventOf(reminder, calendar)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ days, summary, description }: Reminder, { start, link, language, made, seed }: ReminderCalendar): string[] {
  const tag = /^[A-Za-z0-9-]+$/.test(language) ? `;LANGUAGE=${language}` : '';
  return [
    'BEGIN:VEVENT',
    `UID:${seed}-${days}@peer-learning-guide`,
    `DTSTAMP:${made.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    // A day without a zone is that day wherever the calendar is opened; the end is the first day after it.
    `DTSTART;VALUE=DATE:${dayAfter(start, days)}`,
    `DTEND;VALUE=DATE:${dayAfter(start, days + 1)}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY${tag}:${escaped(summary)}`,
    `DESCRIPTION${tag}:${escaped(description)}`,
    `URL:${new URL(link).href}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT9H',
    `DESCRIPTION${tag}:${escaped(summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Counted in UTC, where no day is shorter than another. */
function dayAfter(start: string, days: number): string {
  const date = new Date(start);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Lines of at most 75 bytes; further ones begin with a blank. No character is cut in two. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let rows = '';
  let room = 75;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (size > room) {
      rows += '\r\n ';
      room = 74;
    }
    rows += character;
    room -= size;
  }
  return rows;
}
