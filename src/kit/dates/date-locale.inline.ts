/**
 * The locale to write dates in. Plain `en` would put the month first, as in "November 22, 2026"; most readers of
 * English in the world, and the texts of this site, put the day first. Other languages write the digits that codes and
 * counts have in all of them.
 */
export const dateLocale = (language: string): string => (language === 'en' ? 'en-GB' : `${language}-u-nu-latn`);
