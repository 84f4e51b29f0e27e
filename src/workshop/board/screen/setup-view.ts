import { html, nothing, type TemplateResult } from 'lit';
import { sideNames } from '#workshop/set/side-names.inline.ts';
import { buttonView } from '../../button-view.ts';
import type { Board } from '../board.ts';
import type { BoardWords } from '../board-strings.ts';

const kinds = ['none', 'host-guest', 'person-organisation', 'own'] as const;
type Kind = (typeof kinds)[number];

/** Title, date and sides of the board. Where a workshop's link was opened, they are filled in already. */
export function setupView(words: BoardWords, board: Board, change: (part: Partial<Board>) => void): TemplateResult {
  const namesOf = (kind: Kind) =>
    kind === 'own' ? [words('board.side.1'), words('board.side.2')] : sideNames(kind, (side) => words(`workshop.side.${side}`));
  const same = (names: readonly string[]) => names.length === board.sides.length && names.every((name, i) => name === board.sides[i]);
  const kind = kinds.find((one) => one !== 'own' && same(namesOf(one))) ?? 'own';
  const field = (part: 'title' | 'date') =>
    html`<label for="board-${part}">${words(`board.setup.${part}`)}</label>
      <input
        class="field"
        id="board-${part}"
        maxlength="200"
        dir="auto"
        .value=${board[part]}
        @change=${(event: Event) => change({ [part]: (event.target as HTMLInputElement).value })}
      />`;
  const rename = (i: number) => (event: Event) => {
    // Not trimmed: it may be saved in the middle of a name.
    const name = (event.target as HTMLInputElement).value;
    if (name.trim()) change({ sides: board.sides.with(i, name.slice(0, 60)) });
  };
  return html`<div class="board-setup">
    ${field('title')} ${field('date')}
    <label for="board-sides">${words('board.setup.sides')}</label>
    <select
      class="field"
      id="board-sides"
      @change=${(event: Event) => change({ sides: namesOf((event.target as HTMLSelectElement).value as Kind) })}
    >
      ${kinds.map((one) => html`<option value=${one} .selected=${one === kind}>${words(`desk.sides.${one}`)}</option>`)}
    </select>
    ${
      kind === 'own'
        ? board.sides.map(
            (name, i) =>
              html`<label for="board-side-${i}">${words('board.setup.side', { number: i + 1 })}</label>
                <input class="field" id="board-side-${i}" maxlength="60" dir="auto" .value=${name} @change=${rename(i)} />`,
          )
        : nothing
    }
  </div>`;
}

/**
 * The group's own choice to show everything. Asked for twice, since it cannot be undone. Whoever came by the link of a
 * workshop was promised the rule before they answered, so its board offers no choice.
 */
export function namedView(
  words: BoardWords,
  board: Board,
  asking: boolean,
  ask: (asking: boolean) => void,
  choose: () => void,
): TemplateResult {
  if (board.named) return html`<p class="notice notice-warning"><b>${words('board.named.on')}</b></p>`;
  return html`<details class="board-rule">
    <summary>${words('board.rule')}</summary>
    <p>${words('board.rule.what')}</p>
    <p>${words('board.rule.limits')}</p>
    ${board.code === undefined ? choiceView(words, asking, ask, choose) : html`<p>${words('board.named.promised')}</p>`}
  </details>`;
}

function choiceView(words: BoardWords, asking: boolean, ask: (asking: boolean) => void, choose: () => void): TemplateResult {
  return html`<p>${words('board.named.what')}</p>
    <p class="board-buttons">
      ${asking ? html`${words('board.named.ask')} ${buttonView(words('board.named.yes'), choose)} ${buttonView(words('board.named.no'), () => ask(false))}` : buttonView(words('board.named.choose'), () => ask(true))}
    </p>`;
}
