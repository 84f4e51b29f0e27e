import { unmarked } from '#library/translation/marks.ts';

const english = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => english.format(Date.UTC(2000, month)));
const known = new RegExp(`^(?:(\\d{1,2}) )?(${months.join('|')}) (\\d{4})$`);

/**
 * The date of a source in the language of a page. What is more than a day or a month, such as "c. 2015", stays as it is.
 *
 * @param date as the library has it in that language, such as "7 September 2016"
 */
export function shownDate(date: string, language: string): string {
  const plain = unmarked(date);
  const [, day, month, year] = known.exec(plain) ?? [];
  // Years and numbers alone are the same in all languages.
  if (!month) return /\p{L}/u.test(plain) ? date : plain;
  if (language === 'en') return plain;
  const moment = Date.UTC(Number(year), months.indexOf(month), Number(day ?? 1));
  const form = { ...(day && { day: 'numeric' as const }), month: 'long' as const, year: 'numeric' as const, timeZone: 'UTC' };
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, form).format(moment);
}
