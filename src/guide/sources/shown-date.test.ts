import { expect, it } from 'vitest';
import { marked } from '#library/translation/marks.ts';
import { shownDate } from './shown-date.ts';

it.each([
  ['7 September 2016', 'en', '7 September 2016'],
  [marked('7 September 2016'), 'fr', '7 septembre 2016'],
  [marked('September 2016'), 'ar-EG', 'سبتمبر 2016'],
  [marked('2016'), 'ar-EG', '2016'],
  [marked('2016-09-07'), 'fr', '2016-09-07'],
  [marked('c. 2015'), 'fr', marked('c. 2015')],
  ['c. 2015', 'en', 'c. 2015'],
])('shows the date %s in %s as %s', (date, language, shown) => {
  expect(shownDate(date, language)).toBe(shown);
});
