import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { thirdOfRuns } from '../fuzz/runs.fixture.ts';
import { calendarFile, type ReminderCalendar } from './calendar.ts';

const plan: ReminderCalendar = {
  start: '2027-01-31',
  reminders: [30, 90, 180].map((days) => ({
    days,
    summary: 'Look again; really',
    description: `After ${days} days,\nopen your lists: https://example.org/a/`,
  })),
  link: 'https://example.org/my-answers/',
  language: 'en',
  made: new Date('2027-01-31T12:34:56.789Z'),
  seed: 'seed',
};

/** The events as another program reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('reminders as a calendar file', () => {
  const text = calendarFile(plan)!;

  it('are all-day events on the right days, read back by another program', () => {
    const events = read(text);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2027-03-02', '2027-05-01', '2027-07-30']);
    expect(events.map(({ endDate }) => endDate.toString())).toEqual(['2027-03-03', '2027-05-02', '2027-07-31']);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(events[0]!.summary).toBe('Look again; really');
    expect(events[0]!.description).toBe('After 30 days,\nopen your lists: https://example.org/a/');
    expect(events[0]!.component.getFirstPropertyValue('url')).toBe('https://example.org/my-answers/');
    expect(events[0]!.component.getFirstSubcomponent('valarm')!.getFirstPropertyValue('trigger')!.toString()).toBe('PT9H');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  it('say when they were made in UTC', () => {
    expect(text).toContain('DTSTAMP:20270131T123456Z\r\n');
  });

  it.each(['', 'soon', '2027-13-01', '2027-02-31x', '27-1-1'])('refuse %j as a start', (start) => {
    expect(calendarFile({ ...plan, start })).toBeUndefined();
  });

  it('keep any text whole, in lines of at most 75 bytes', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('\r\nEND:VCALENDAR', 'a\\nb', '\u2028', 'ééé'.repeat(60)),
    );
    fc.assert(
      fc.property(anything, anything, (summary, description) => {
        const made = calendarFile({ ...plan, reminders: [{ days: 30, summary, description }] })!;
        expect(made.split('\r\n').filter((row) => Buffer.byteLength(row) > 75)).toEqual([]);
        expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const events = read(made);
        expect(events).toHaveLength(1);
        const clean = (given: string) =>
          given
            .toWellFormed()
            .replace(/\r\n?/g, '\n')
            .replace(/(?!\n)\p{Cc}/gu, ' ');
        expect(events[0]!.summary).toBe(clean(summary));
        expect(events[0]!.description).toBe(clean(description));
      }),
      thirdOfRuns(3_000),
    );
  });
});
