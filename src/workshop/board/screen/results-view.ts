import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import type { Order } from '../order.ts';
import type { BoardRow } from '../questions.ts';
import { spreadView } from './spread-view.ts';
import type { BoardWords } from '../board-strings.ts';
import { asksFor } from '../sentences.ts';

export interface ResultsParts {
  words: BoardWords;
  board: Board;
  /** In the order that is chosen. */
  rows: readonly BoardRow[];
  order: Order;
  /** Those that may be chosen. */
  orders: readonly Order[];
  /** Address of the site's root. */
  root: string;
  reorder: (order: Order) => void;
}

/** All questions with their spread, what people might ask one another, and where the guide leads. */
export function resultsView({ words, board, rows, order, orders, root, reorder }: ResultsParts): TemplateResult {
  return html`
    <fieldset class="board-orders">
      <legend>${words('board.order')}</legend>
      ${orders.map(
        (one) =>
          html`<label class="tick">
            <input type="radio" name="board-order" .checked=${one === order} @change=${() => reorder(one)} /> ${words(`board.order.${one}`)}
          </label>`,
      )}
    </fieldset>
    <p class="board-small">${words(`board.order.${order}.means`)}</p>
    <ol class="board-questions">
      ${rows.map(
        (row) =>
          html`<li data-row=${row.id}>
            ${headingOf(words, row)} ${spreadView(words, row, board.sides)}
            ${
              row.counts
                ? html`<details class="board-talk">
                    <summary>${words('board.talk')}</summary>
                    ${talkView(words, row, board.sides, root)}
                  </details>`
                : nothing
            }
          </li>`,
      )}
    </ol>
  `;
}

function headingOf(words: BoardWords, { text, list, prompt }: BoardRow): TemplateResult {
  const from = prompt ? words('board.prompt') : (list ?? words('board.retired'));
  return html`<h3 dir="auto">${text}</h3>
    <p class="board-small">${from}</p>`;
}

/** What each side might ask, and what may help. */
export function talkView(words: BoardWords, row: BoardRow, sides: readonly string[], root: string): TemplateResult {
  return html`
    <p><b>${words('board.asks')}</b></p>
    <ul>
      ${asksFor(words, row, sides).map((ask) => html`<li dir="auto">${ask}</li>`)}
    </ul>
    <p class="board-small">${words('board.asksOurs')} <a href="${root}notes/trust-and-mutuality/">${words('board.asksNote')}</a></p>
    ${
      row.leads.length > 0
        ? html`<p><b>${words('board.leads')}</b></p>
            <ul>
              ${row.leads.map(({ title, href }) => html`<li><a href=${root + href}>${title}</a></li>`)}
            </ul>`
        : nothing
    }
  `;
}
