import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '#kit/files/save-file.ts';
import { buttonView } from '../../button-view.ts';
import { writeBoardFile } from '../storage/board-file.ts';
import type { BoardStore } from '../storage/board-store.ts';
import type { BoardWords } from '../board-strings.ts';

/** Saving the board as a file, keeping it on the device if asked to, and beginning a new one. */
export function boardStorageView(words: BoardWords, store: BoardStore, begin: () => void): TemplateResult {
  const save = () => {
    saveFile(`${words('board.fileName')}.json`, 'application/json', writeBoardFile(store.board));
    store.savedAsFile();
  };
  const keep = (event: Event) => store.saveOnDevice((event.target as HTMLInputElement).checked);
  return html`
    <p>${words('board.keep.file')}</p>
    <p class="board-buttons">${buttonView(words('board.keep.save'), save)} ${buttonView(words('board.keep.new'), begin)}</p>
    ${
      store.canSave
        ? html`<label class="tick"
            ><input type="checkbox" .checked=${store.isOnDevice} @change=${keep} /> ${words('board.keep.device')}</label
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
        ? html`<p class="notice notice-error" role="alert">
            ${words(`board.trouble.${trouble}`)}
            ${trouble === 'other' ? buttonView(words('board.keep.openOther'), () => store.openSaved()) : nothing}
          </p>`
        : nothing
    }
    ${
      setAside.length > 0
        ? html`<p class="notice notice-error" role="alert">
            ${words('board.setAside')}
            ${buttonView(words('answers.saveAside'), () => saveFile('set-aside-board.txt', 'text/plain', setAside.join('\n')))}
          </p>`
        : nothing
    }
  `;
}
