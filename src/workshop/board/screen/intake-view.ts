import { html, nothing, type TemplateResult } from 'lit';
import type { Refusal } from '#answers/code/index.ts';
import { isSetNumber, twinOf } from '../../set/set-number.ts';
import type { Board } from '../board.ts';
import { toldKinds, type Told } from '../intake/intake.ts';
import type { BoardWords } from '../board-strings.ts';

/** More people than a room holds. To draw a line for each of fifty thousand would hold the page. */
const maxLines = 500;

/** What the last intake brought: how many of each kind, and each by itself with the reason if it was refused. */
export function toldView(words: BoardWords, told: readonly Told[], board: Board): TemplateResult {
  const kinds = toldKinds.map((kind) => ({ kind, count: told.filter((one) => one.kind === kind).length })).filter(({ count }) => count > 0);
  const faults = told.filter(isFault);
  const others = told.flatMap((one) => (one.kind === 'refused' || isFault(one) ? [] : [one]));
  return html`
    ${
      kinds.length > 0
        ? html`<ul class="told">
            ${kinds.map(({ kind, count }) => html`<li data-told=${kind}>${words(`board.told.${kind}`, { count })}</li>`)}
          </ul>`
        : nothing
    }
    ${
      faults.length > 0
        ? html`<ul class="told-faults">
            ${faults.slice(0, maxLines).map((one) => html`<li><code dir="ltr">${one.name}</code> ${whyNot(words, one, board)}</li>`)}${more(words, faults)}
          </ul>`
        : nothing
    }
    ${
      others.length > 0
        ? html`<details class="told-each">
            <summary>${words('board.each')}</summary>
            <p class="board-small">${words('board.eachWhat')}</p>
            <ul>
              ${others.slice(0, maxLines).map(({ kind, name }) => html`<li><code dir="ltr">${name}</code> ${words(`board.one.${kind}`)}</li>`)}${more(words, others)}
            </ul>
          </details>`
        : nothing
    }
  `;
}

const isFault = ({ kind }: Told): boolean => kind === 'refused' || kind === 'elsewhere' || kind === 'unknown';

const more = (words: BoardWords, all: readonly unknown[]): TemplateResult | typeof nothing =>
  all.length > maxLines ? html`<li>${words('board.more', { count: all.length - maxLines })}</li>` : nothing;

function whyNot(words: BoardWords, told: Told, board: Board): string {
  return told.kind === 'refused' ? refusalInWords(words, told.refusal, board) : words(`board.one.${told.kind}`);
}

/** Why a code was refused, in one sentence. */
function refusalInWords(words: BoardWords, { ok: _, ...refusal }: Refusal, { code }: Board): string {
  if (refusal.reason === 'unknown-list' && code !== undefined && refusal.number === twinOf(code))
    return words('board.refused.other-promise');
  if (refusal.reason === 'unknown-list' && isSetNumber(refusal.number)) return words('board.refused.other-workshop');
  const values = Object.entries(refusal).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return words(`board.refused.${refusal.reason}`, Object.fromEntries(values));
}
