import { html, nothing, type TemplateResult } from 'lit';
import { buttonView } from '../../button-view.ts';
import { actionInWords } from './actions-view.ts';
import { countPeople, type Board } from '../board.ts';
import type { BoardRow } from '../questions.ts';
import { kindsOf, wordFor } from './spread-view.ts';
import { recordQuestions, type RecordQuestion } from '../record.ts';
import type { BoardWords } from '../board-strings.ts';

interface Missing {
  isMissing: boolean;
  tell: () => void;
}

/**
 * The ways to take the record home, and the record itself, which is all that is printed.
 *
 * @param missing whether what writes files could not be loaded, and who is to hear of it
 */
export function recordPart(words: BoardWords, board: Board, rows: readonly BoardRow[], missing: Missing): TemplateResult {
  const record = recordQuestions(words, board, rows);
  const lists = [...new Set(rows.flatMap(({ list }) => list ?? []))];
  const files = () => import('../record-files.ts').catch(missing.tell);
  const table = async () => (await files())?.saveRecordTable(words, board, record);
  const letter = async () => {
    const actions = board.actions.map((action) => actionInWords(words, action));
    (await files())?.saveRecordLetter(words, board, record, actions);
  };
  return html`
    <div class="board-screen">
      <h2 id="board-record-heading">${words('board.record')}</h2>
      <p>${words('board.record.what')}</p>
      <p class="board-buttons">
        ${buttonView(words('board.record.print'), () => window.print())} ${buttonView(words('board.record.document'), () => void letter())}
        ${buttonView(words('board.record.table'), () => void table())}
      </p>
      <p role="status">${missing.isMissing ? words('board.notLoaded') : nothing}</p>
    </div>
    <details class="record-preview">
      <summary>${words('board.record.see')}</summary>
      ${recordView(words, board, lists, record)}
    </details>
  `;
}

function recordView(words: BoardWords, board: Board, lists: readonly string[], record: readonly RecordQuestion[]): TemplateResult {
  const kinds = kindsOf(record.flatMap(({ lines }) => lines));
  return html`<article class="record">
    <h2 dir="auto">${board.title || words('board.untitled')}</h2>
    <p><span dir="auto">${board.date}</span> · ${words('board.received', { count: countPeople(board) })}</p>
    ${lists.length > 0 ? html`<p dir="auto">${lists.join(' · ')}</p>` : nothing}
    <p class="board-small">${words(board.named ? 'board.named.on' : 'board.record.rule')}</p>
    <h3>${words('board.actions')}</h3>
    ${
      board.actions.length > 0
        ? html`<ol>
            ${board.actions.map((action) => html`<li dir="auto">${actionInWords(words, action)}</li>`)}
          </ol>`
        : html`<p>${words('board.noActions')}</p>`
    }
    <table class="spread">
      <thead>
        <tr>
          <th scope="col">${words('board.question')}</th>
          ${kinds.map((kind) => html`<th scope="col">${wordFor(words, kind)}</th>`)}
        </tr>
      </thead>
      ${record.map(
        ({ text, prompt, picked, lines, gap, earlier }) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan=${kinds.length + 1}>
                <b dir="auto">${text}</b> ${prompt ? html`<small>${words('board.prompt')}</small>` : nothing}
                ${picked ? html`<small>${words('board.picked')}</small>` : nothing}
                ${gap ? html`<small dir="auto">${gap}</small>` : nothing}
                ${earlier === 'unsafe' ? html`<small>${words('board.earlierHeld')}</small>` : nothing}
              </th>
            </tr>
            ${lines.map(
              ({ group, people, counts, alike }) =>
                html`<tr>
                  <th scope="row"><span dir="auto">${group}</span> <small>${words('board.people', { count: people })} ${alike}</small></th>
                  ${counts ? kinds.map((kind) => html`<td>${counts[kind]}</td>`) : html`<td colspan=${kinds.length}>${words('board.notShown')}</td>`}
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  </article>`;
}
