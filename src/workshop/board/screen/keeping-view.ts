import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '#kit/files/save-file.ts';
import { button } from '../../button.ts';
import { writeBoardFile } from '../keeping/board-file.ts';
import type { BoardStore } from '../keeping/board-store.ts';
import type { BoardWords } from '../board-strings.ts';

/** Saving the board as a file, keeping it on the device if asked to, and beginning a new one. */
export function keepingView(words: BoardWords, store: BoardStore, begin: () => void): TemplateResult {
  const save = () => {
    saveFile(`${words('board.fileName')}.json`, 'application/json', writeBoardFile(store.board));
    store.savedAsFile();
  };
  const keep = (event: Event) => store.keep((event.target as HTMLInputElement).checked);
  return html`
    <p>${words('board.keep.file')}</p>
    <p class="board-buttons">${button(words('board.keep.save'), save)} ${button(words('board.keep.new'), begin)}</p>
    ${
      store.canKeep
        ? html`<label class="board-tick"
            ><input type="checkbox" .checked=${store.kept} @change=${keep} /> ${words('board.keep.device')}</label
          >`
        : html`<p>${words('board.keep.tab')}</p>`
    }
    ${troubleView(words, store)}
  `;
}

/** What keeps the board from being kept, if anything. */
function troubleView(words: BoardWords, store: BoardStore): TemplateResult {
  const { trouble, setAside } = store;
  return html`
    ${
      trouble
        ? html`<p class="notice" role="alert">
            ${words(`board.trouble.${trouble}`)}
            ${trouble === 'other' ? button(words('board.keep.openOther'), () => store.openKept()) : nothing}
          </p>`
        : nothing
    }
    ${
      setAside.length > 0
        ? html`<p class="notice" role="alert">
            ${words('board.setAside')}
            ${button(words('answers.saveAside'), () => saveFile('set-aside-board.txt', 'text/plain', setAside.join('\n')))}
          </p>`
        : nothing
    }
  `;
}
