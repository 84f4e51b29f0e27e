import { html, nothing, type TemplateResult } from 'lit';
import type { Agenda } from '#workshop/set/agenda.ts';
import type { BoardWords } from '../board-strings.ts';

/**
 * The timed plan in the room view: every part with a button that starts the clock for its minutes.
 *
 * @param now the place of the part that the group is at, if it has begun
 */
export function roomAgendaView(words: BoardWords, agenda: Agenda, now: number | undefined, start: (part: number) => void): TemplateResult {
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
