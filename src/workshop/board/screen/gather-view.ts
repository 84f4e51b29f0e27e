import { html, nothing, type TemplateResult } from 'lit';
import type { Side } from '#answers/code/index.ts';
import { button } from '../../button.ts';
import { countPeople, type Board } from '../board.ts';
import type { BoardStore } from '../keeping/board-store.ts';
import type { Bringing } from '../intake/bringing.ts';
import './camera-view.ts';
import { toldView } from './intake-view.ts';
import type { BoardWords } from '../board-strings.ts';

export interface GatherParts {
  words: BoardWords;
  store: BoardStore;
  bringing: Bringing;
  /** Draws everything again after something was brought. */
  done: () => void;
  /** Puts a board beside this one as the round before. */
  beside: (earlier: Board) => void;
}

/** Where answers come in: a field for chats and codes, files, the camera, and what became of the last. */
export function gatherView(parts: GatherParts): TemplateResult {
  const { words, store, bringing, done } = parts;
  const field = () => document.querySelector<HTMLTextAreaElement>('#board-text')!;
  const bring = async (off: boolean) => {
    const { value } = field();
    // Codes can be read by anyone who sees the screen, so they do not stay there.
    field().value = '';
    await (off ? bringing.off(value) : bringing.text(value));
    done();
  };
  const files = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    await bringing.files([...(input.files ?? [])]);
    input.value = '';
    done();
  };
  return html`
    <label for="board-text">${words('board.paste')}</label>
    <textarea class="field" id="board-text" rows="4" spellcheck="false" autocapitalize="characters" autocomplete="off"></textarea>
    <p class="board-buttons">
      ${button(words('board.take'), () => void bring(false))} ${button(words('board.off'), () => void bring(true))}
    </p>
    <div class="board-ways">
      <board-camera .words=${words} .found=${(text: string) => void bringing.text(text).then(done)}></board-camera>
      <p><label for="board-file">${words('board.files')}</label> <input id="board-file" type="file" multiple @change=${files} /></p>
    </div>
    <div role="status" class="board-told">
      ${bringing.isWorking ? html`<p>${words('board.working')} ${button(words('board.stop'), () => bringing.stop())}</p>` : nothing}
      ${bringing.said ? html`<p dir="auto">${bringing.said}</p>` : nothing} ${toldView(words, bringing.told, store.board)}
    </div>
    ${bringing.waiting ? waitingView(parts, bringing.waiting) : nothing}
    ${store.canUndo ? html`<p>${button(words('board.undo'), () => undo(parts))}</p>` : nothing}
    <p class="board-came" data-came>${cameInWords(words, store.board)}</p>
  `;
}

function undo({ words, store, bringing, done }: GatherParts): void {
  const isUndone = store.undo();
  bringing.told = [];
  bringing.said = words(isUndone ? 'board.undone' : 'board.notUndone');
  done();
}

/** A board file, or the link of another workshop, was brought while a board is open. */
function waitingView({ words, store, bringing, done, beside }: GatherParts, board: Board): TemplateResult {
  const choice = (text: string, act: () => void) =>
    button(text, () => {
      act();
      bringing.waiting = undefined;
      done();
    });
  return html`<section class="notice" aria-label=${words('board.waiting')}>
    <p dir="auto">
      ${words(countPeople(board) > 0 ? 'board.waiting.what' : 'board.waiting.workshop', { title: board.title || words('board.untitled'), date: board.date, count: countPeople(board) })}
    </p>
    <p class="board-buttons">
      ${countPeople(store.board) > 0 && countPeople(board) > 0 ? choice(words('board.waiting.add'), () => bringing.join()) : nothing}
      ${choice(words('board.waiting.open'), () => bringing.open())}
      ${countPeople(board) > 0 ? choice(words('board.waiting.beside'), () => beside(board)) : nothing}
      ${choice(words('board.waiting.leave'), () => {})}
    </p>
  </section>`;
}

/** How many have come in; with sides, from each. */
function cameInWords(words: BoardWords, board: Board): string {
  const came = words('board.came', { count: countPeople(board) });
  if (board.sides.length === 0) return came;
  const none = countPeople(board, undefined, 0);
  const sides = board.sides.map((name, i) => words('board.cameSide', { name, count: countPeople(board, undefined, (i + 1) as Side) }));
  return [came, ...sides, ...(none > 0 ? [words('board.cameNone', { count: none })] : [])].join(' · ');
}
