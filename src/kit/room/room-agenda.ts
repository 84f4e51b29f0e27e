import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyle } from '../adopted-style.inline.ts';
import type { Words } from '../strings/words.ts';
import look from './room-agenda.css?inline';

/** A part of a session with its time. */
export interface TimedPart {
  title: string;
  minutes: number;
}

export type RoomAgendaWords = Words<'board.room.agenda' | 'board.room.minutes' | 'board.room.startPart'>;

/**
 * The timed plan in the room view: every part with a button that starts the clock for its minutes.
 *
 * @param now the place of the part that the group is at, if it has begun
 */
export function roomAgendaView(
  words: RoomAgendaWords,
  agenda: readonly TimedPart[],
  now: number | undefined,
  start: (part: number) => void,
): TemplateResult {
  return html`
    <h2 tabindex="-1">${words('board.room.agenda')}</h2>
    <ol class="room-agenda">
      ${agenda.map(
        ({ title, minutes }, i) =>
          html`<li aria-current=${i === now ? 'step' : nothing}>
            <button
              class="button"
              type="button"
              aria-label=${words('board.room.startPart', { title, count: minutes })}
              @click=${() => start(i)}
            >
              ${words('board.room.minutes', { count: minutes })}
            </button>
            <span dir="auto" .textContent=${title}></span>
          </li>`,
      )}
    </ol>
  `;
}

/** Leads from the bar to the timed plan and back. @param part the title of the part that has begun */
export const roomPartButton = (words: RoomAgendaWords, part: string | undefined, toggle: () => void): TemplateResult =>
  /* eslint lit-a11y/accessible-name: off -- the property is the name; a text node would be lost where a browser translates. */
  html`<button
    class="button room-part"
    type="button"
    dir="auto"
    title=${words('board.room.agenda')}
    .textContent=${part ?? words('board.room.agenda')}
    @click=${toggle}
  ></button>`;

adoptStyle(look);
