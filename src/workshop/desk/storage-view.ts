import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '#kit/strings/words.ts';
import { buttonView } from '../button-view.ts';
import type { DeskStore } from './desk-store.ts';

interface StorageParts {
  store: DeskStore;
  /** What became of the last step. */
  said: string;
  canUndo: boolean;
  /** Stores the desk on the device, or only in the tab again. */
  keep: (on: boolean) => void;
  undo: () => void;
}

/** Where the desk is stored, what became of the last step, and the way back. */
export function deskStorageView({ store, said, canUndo, keep, undo }: StorageParts, say: Words): TemplateResult {
  return html`<section class="desk-part desk-keep">
    ${
      store.canSave
        ? html`<label class="tick"
            ><input
              type="checkbox"
              data-desk="keep"
              .checked=${store.isOnDevice}
              @change=${(event: Event) => keep((event.target as HTMLInputElement).checked)}
            />
            <span>${say('desk.keep')}</span></label
          >`
        : nothing
    }
    <p role="status" data-desk="said" .textContent=${said}></p>
    ${canUndo ? buttonView(say('desk.undo'), undo) : nothing}
  </section>`;
}
