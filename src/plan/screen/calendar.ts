import { calendarFile } from '#kit/files/calendar.ts';
import { fileName } from '#kit/files/file-name.ts';
import { saveFile } from '#kit/files/save-file.ts';
import type { NumberedLink } from '../model/plan.ts';
import type { PlanView } from './plan-view.ts';

/** Saves an entry for the day of one assumption. It holds our own sentences and a link, and nothing that was written. */
export function saveLookEntry({ words, language }: PlanView, { link, number }: NumberedLink): void {
  const address = location.href.replace(/#.*/, '');
  const file = calendarFile({
    start: link.look,
    reminders: [
      { days: 0, summary: words('plan.looks.summary', { number }), description: words('plan.looks.description', { link: address }) },
    ],
    link: address,
    language,
    made: new Date(),
    seed: crypto.getRandomValues(new Uint32Array(2)).join(''),
  });
  if (file) saveFile(fileName([words('plan.looks.calendarName'), String(number)], 'ics'), 'text/calendar', file);
}
