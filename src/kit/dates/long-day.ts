import { dateLocale } from './date-locale.inline.ts';

/** A day in words, such as "22 November 2026". */
export const longDay = (day: Date, language: string): string =>
  day.toLocaleDateString(dateLocale(language), { dateStyle: 'long', timeZone: 'UTC' });
