import { html, nothing, type TemplateResult } from 'lit';
import type { Side } from '#answers/code/index.ts';
import { buttonView } from '../../button-view.ts';
import { countPeople, type Board } from '../board.ts';
import type { BoardStore } from '../storage/board-store.ts';
import type { BoardIntake } from '../intake/board-intake.ts';
import './camera-view.ts';
import { outcomesView } from './outcome-view.ts';
import type { BoardWords } from '../board-strings.ts';
import { boardsPerSharedTag } from '../shared-tags.ts';

export interface GatherParts {
  words: BoardWords;
  store: BoardStore;
  intake: BoardIntake;
  /** Draws everything again after an intake. */
  done: () => void;
  /** Shows a board next to this one as the earlier round. */
  beside: (earlier: Board) => void;
  /** Opens the grid for sheets of paper, or closes it. */
  sheets: () => Promise<void>;
  /** Whether that grid could not be loaded. */
  missing: boolean;
}

/** Where responses are added: a field for chats and codes, files, the camera, and what became of the last ones. */
export function gatherView(parts: GatherParts): TemplateResult {
  const { words, store, intake, done, sheets, missing } = parts;
  const field = () => document.querySelector<HTMLTextAreaElement>('#board-text')!;
  const bring = async (off: boolean) => {
    const { value } = field();
    // Codes can be read by anyone who sees the screen, so they do not stay there.
    field().value = '';
    const outcomes = document.querySelector('.board-outcomes')!;
    outcomes.ariaBusy = 'true';
    await (off ? intake.off(value) : intake.text(value));
    done();
    outcomes.ariaBusy = 'false';
  };
  const files = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    await intake.files([...(input.files ?? [])]);
    input.value = '';
    done();
  };
  return html`
    <label for="board-text">${words('board.paste')}</label>
    <textarea class="field" id="board-text" rows="4" spellcheck="false" autocapitalize="characters" autocomplete="off"></textarea>
    <p class="board-buttons">
      ${buttonView(words('board.add'), () => void bring(false))} ${buttonView(words('board.remove'), () => void bring(true))}
    </p>
    <div class="board-ways">
      <board-camera .words=${words} .found=${(text: string) => void intake.text(text).then(done)}></board-camera>
      ${store.board.questions.length > 0 ? buttonView(words('board.sheets'), () => void sheets()) : nothing}
      <p>
        <label for="board-file">${words('board.files')}</label>
        <input class="file-field" id="board-file" type="file" multiple @change=${files} />
      </p>
    </div>
    <div role="status" class="board-outcomes">
      ${missing ? html`<p>${words('board.notLoaded')}</p>` : nothing}
      ${intake.isWorking ? html`<p>${words('board.working')} ${buttonView(words('board.stop'), () => intake.stop())}</p>` : nothing}
      ${intake.said ? html`<p dir="auto" .textContent=${intake.said}></p>` : nothing} ${outcomesView(words, intake.outcomes, store.board)}
    </div>
    ${intake.waiting ? waitingView(parts, intake.waiting) : nothing}
    ${store.canUndo ? html`<p>${buttonView(words('board.undo'), () => undo(parts))}</p>` : nothing}
    <p class="board-received" data-received .textContent=${receivedInWords(words, store.board)}></p>
    ${sharedTagsView(words, store.board)}
  `;
}

function undo({ words, store, intake, done }: GatherParts): void {
  const isUndone = store.undo();
  intake.outcomes = [];
  intake.said = words(isUndone ? 'board.undone' : 'board.notUndone');
  done();
}

/** A board file, or the link of another workshop, was given while a board is open. */
function waitingView({ words, store, intake, done, beside }: GatherParts, board: Board): TemplateResult {
  const choice = (text: string, act: () => void) =>
    buttonView(text, () => {
      act();
      intake.goOn();
      done();
    });
  return html`<section class="notice" aria-label=${words('board.waiting')}>
    <p dir="auto">
      ${words(countPeople(board) > 0 ? 'board.waiting.what' : 'board.waiting.workshop', { title: board.title || words('board.untitled'), date: board.date, count: countPeople(board) })}
    </p>
    <p class="board-buttons">
      ${countPeople(store.board) > 0 && countPeople(board) > 0 ? choice(words('board.waiting.add'), () => intake.join()) : nothing}
      ${choice(words('board.waiting.open'), () => intake.open())}
      ${countPeople(board) > 0 ? choice(words('board.waiting.beside'), () => beside(board)) : nothing}
      ${choice(words('board.waiting.leave'), () => {})}
    </p>
  </section>`;
}

/** Among very many people two may share the number that distinguishes them. */
function sharedTagsView(words: BoardWords, board: Board): TemplateResult | typeof nothing {
  const boards = boardsPerSharedTag(board);
  return boards === undefined ? nothing : html`<p class="board-small" .textContent=${words('board.sharedTags', { boards })}></p>`;
}

/** How many responses there are; with sides, from each. */
function receivedInWords(words: BoardWords, board: Board): string {
  const came = words('board.received', { count: countPeople(board) });
  if (board.sides.length === 0) return came;
  const none = countPeople(board, undefined, 0);
  const sides = board.sides.map((name, i) => words('board.receivedSide', { name, count: countPeople(board, undefined, (i + 1) as Side) }));
  return [came, ...sides, ...(none > 0 ? [words('board.receivedNone', { count: none })] : [])].join(' · ');
}
