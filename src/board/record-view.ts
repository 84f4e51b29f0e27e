import { html, nothing, type TemplateResult } from 'lit';
import { states } from '#answers/answers.ts';
import { actionInWords } from './actions-view.ts';
import { countPeople, type Board } from './board.ts';
import type { RecordQuestion } from './record.ts';
import type { Words } from './words.ts';

/** The record as it is printed; on the screen it shows what will be on paper. */
export function recordView(words: Words, board: Board, lists: readonly string[], record: readonly RecordQuestion[]): TemplateResult {
  return html`<article class="record">
    <h2 dir="auto">${board.title || words('board.untitled')}</h2>
    <p><span dir="auto">${board.date}</span> · ${words('board.came', { count: countPeople(board) })}</p>
    ${lists.length > 0 ? html`<p dir="auto">${lists.join(' · ')}</p>` : nothing}
    <p class="board-small">${words(board.named ? 'board.named.on' : 'board.record.rule')}</p>
    <table class="spread">
      <thead>
        <tr>
          <th scope="col">${words('board.question')}</th>
          ${states.map((state) => html`<th scope="col">${words(`state.${state}`)}</th>`)}
        </tr>
      </thead>
      ${record.map(
        ({ text, prompt, lines, gap, earlier }) => html`<tbody>
          <tr>
            <th scope="rowgroup" colspan=${states.length + 1}>
              <b dir="auto">${text}</b> ${prompt ? html`<small>${words('board.prompt')}</small>` : nothing}
              ${gap ? html`<small dir="auto">${gap}</small>` : nothing} ${earlier === 'unsafe' ? html`<small>${words('board.earlierHeld')}</small>` : nothing}
            </th>
          </tr>
          ${lines.map(
            ({ group, people, counts }) => html`<tr>
              <th scope="row"><span dir="auto">${group}</span> <small>${words('board.people', { count: people })}</small></th>
              ${counts ? states.map((state) => html`<td>${counts[state]}</td>`) : html`<td colspan=${states.length}>${words('board.notShown')}</td>`}
            </tr>`,
          )}
        </tbody>`,
      )}
    </table>
    <h3>${words('board.actions')}</h3>
    ${board.actions.length > 0
      ? html`<ol>${board.actions.map((action) => html`<li dir="auto">${actionInWords(words, action)}</li>`)}</ol>`
      : html`<p>${words('board.noActions')}</p>`}
  </article>`;
}
