import { dateLocale } from './date-locale.inline.ts';

/** A day such as `2026-11-23` in full, such as "Monday 23 November 2026"; empty if there is none. */
export function fullDay(day: string, language: string): string {
  return day && new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day));
}
