import { html, nothing, type TemplateResult } from 'lit';
import { qrImage } from '#kit/qr/qr-image.ts';
import { countPeople, type Board } from '../board.ts';
import type { BoardWords } from '../board-strings.ts';

/** Nobody types a longer link than that of a workshop with a name, in characters. */
const typable = 120;

/** While people answer: how to join, and how many have handed in. Says nothing of what they answered. */
export function lobbyView(words: BoardWords, board: Board, link: string, clock: string): TemplateResult {
  return html`
    <h2 tabindex="-1" dir="auto">${board.title || words('board.untitled')}</h2>
    <div class="room-lobby">
      <div class="room-qr">${imageOf(link)}</div>
      <div>
        <p>${words('board.lobby.what')}</p>
        ${link.length < typable ? html`<p class="room-address" translate="no" .textContent=${link.replace(/^https?:\/\//, '')}></p>` : nothing}
        <p class="room-received" role="status" .textContent=${words('board.received', { count: countPeople(board) })}></p>
        <p class="room-clock" translate="no" .textContent=${clock}></p>
      </div>
    </div>
  `;
}

let last: { link: string; image: SVGSVGElement } | undefined;

/** Drawn once: the view is drawn again with every response, and the same picture stays. */
function imageOf(link: string): SVGSVGElement {
  if (last?.link !== link) last = { link, image: qrImage(link) };
  return last.image;
}
