import { today } from '#kit/dates/today.inline.ts';
import { saveFile } from '#kit/files/save-file.ts';
import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';

/** Makes the calendar file. It holds dates, our own sentences and a link; nothing that the reader marked or wrote. */
class CalendarReminders extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.hidden = false;
    this.querySelector<HTMLElement>('[data-no-script]')!.hidden = true;
    this.querySelector<HTMLInputElement>('input[type="date"]')!.value = today();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save();
    });
  }

  async #save(): Promise<void> {
    const spans = [...this.querySelectorAll<HTMLInputElement>('input[name="days"]:checked')].map(({ value }) => Number(value));
    if (spans.length === 0) return this.#say('reminder.none');
    const made = await import('#kit/files/calendar.ts').catch(() => undefined);
    if (!made) return this.#say('reminder.failed');
    const link = this.querySelector<HTMLAnchorElement>('[data-back]')!.href;
    const text = made.calendarFile({
      start: this.querySelector<HTMLInputElement>('input[type="date"]')!.value,
      reminders: spans.map((days) => ({
        days,
        summary: fill(this, 'reminder.summary', { days }),
        description: fill(this, 'reminder.description', { link }),
      })),
      link,
      language: document.documentElement.lang,
      made: new Date(),
      seed: String(crypto.getRandomValues(new Uint32Array(2)).join('')),
    });
    if (text === undefined) return this.#say('reminder.noDay');
    saveFile(`${fill(this, 'reminder.fileName')}.ics`, 'text/calendar', text);
    this.#say('reminder.saved');
  }

  #say(key: StringKey): void {
    this.querySelector('[role="status"]')!.textContent = fill(this, key);
  }
}

customElements.define('calendar-reminders', CalendarReminders);
