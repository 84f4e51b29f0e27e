import { html, nothing, type TemplateResult } from 'lit';
import { states } from '#answers/store/answers.ts';
import type { BoardRow } from '../questions.ts';
import { countsInWords } from '../sentences.ts';
import type { BoardWords } from '../board-strings.ts';
import { bar, swatch } from './spread-view.ts';

/**
 * All questions on one screen, each with a thin bar of the whole group, so that the group can pick what to
 * talk about. The numbers are on the screen of each question.
 */
export function overviewView(words: BoardWords, rows: readonly BoardRow[], pick: (id: string, picked: boolean) => void): TemplateResult {
  return html`
    <h2 tabindex="-1">${words('board.overview')}</h2>
    <p>${states.map((state) => html`<span class="room-key">${swatch(state)} ${words(`state.${state}`)}</span> `)}</p>
    <ul class=${rows.length > 8 ? 'room-overview is-many' : 'room-overview'}>
      ${rows.map(
        ({ id, text, picked, counts }) =>
          html`<li>
            <label>
              <input type="checkbox" .checked=${picked} @change=${(event: Event) => pick(id, (event.target as HTMLInputElement).checked)} />
              <span dir="auto">${text}</span>
            </label>
            ${counts ? html`<span class="sr-only">${countsInWords(words, counts)}</span><span aria-hidden="true">${bar(counts)}</span>` : nothing}
          </li>`,
      )}
    </ul>
  `;
}
