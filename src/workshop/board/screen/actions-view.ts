import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../board.ts';
import type { BoardWords } from '../board-strings.ts';

const parts = ['what', 'who', 'when'] as const satisfies readonly (keyof Action)[];

/**
 * What the group agreed: the list, and a form to write down more.
 *
 * @param place distinguishes two forms on one page
 * @param write changes the actions as they are by then: another tab may have added some
 */
export function actionsView(
  words: BoardWords,
  actions: readonly Action[],
  place: string,
  write: (change: (actions: readonly Action[]) => readonly Action[]) => void,
): TemplateResult {
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [what, who, when] = parts.map((part) => (form.elements.namedItem(part) as HTMLInputElement).value.trim()) as [
      string,
      string,
      string,
    ];
    if (!what) return;
    write((now) => [...now, { what, who, when }]);
    form.reset();
    (form.elements.namedItem('what') as HTMLInputElement).focus();
  };
  return html`
    ${
      actions.length > 0
        ? html`<ol class="board-actions">
            ${actions.map(
              (action) =>
                html`<li>
                  <span dir="auto">${actionInWords(words, action)}</span>
                  <button class="button button-quiet" type="button" @click=${() => write((now) => without(now, action))}>
                    ${words('board.action.remove')}<span class="sr-only">: ${action.what}</span>
                  </button>
                </li>`,
            )}
          </ol>`
        : nothing
    }
    <form class="board-action" @submit=${add} autocomplete="off">
      ${parts.map(
        (part) =>
          html`<label for="${place}-${part}">${words(`board.action.${part}`)}</label>
            <input class="field" id="${place}-${part}" name=${part} maxlength=${part === 'what' ? 2000 : 200} dir="auto" />`,
      )}
      <button class="button">${words('board.action.add')}</button>
    </form>
  `;
}

/** Without the first action that says the same. */
function without(actions: readonly Action[], { what, who, when }: Action): Action[] {
  const at = actions.findIndex((one) => one.what === what && one.who === who && one.when === when);
  return at < 0 ? [...actions] : actions.toSpliced(at, 1);
}

/** "Visit the archive (training unit, May)" */
export function actionInWords(words: BoardWords, { what, who, when }: Action): string {
  const more = [who, when].filter(Boolean).join(', ');
  return more ? words('board.action.line', { what, more }) : what;
}
