import { html, nothing, type TemplateResult } from 'lit';
import type { Refusal } from '#answers/code/index.ts';
import { isSetNumber, twinOf } from '../../set/set-number.ts';
import type { Board } from '../board.ts';
import { outcomeKinds, type IntakeOutcome } from '../intake/intake-outcome.ts';
import type { BoardWords } from '../board-strings.ts';

/** More people than a room holds. To draw a line for each of fifty thousand would hold the page. */
const maxLines = 500;

/** What became of the last responses: how many of each kind, and each of them with the reason if it was refused. */
export function outcomesView(words: BoardWords, outcomes: readonly IntakeOutcome[], board: Board): TemplateResult {
  const kinds = outcomeKinds
    .map((kind) => ({ kind, count: outcomes.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const faults = outcomes.filter(isFault);
  const earlier = outcomes.filter((one) => 'isEarlier' in one);
  const others = outcomes.flatMap((one) => (one.kind === 'refused' || isFault(one) ? [] : [one]));
  return html`
    ${
      kinds.length > 0
        ? html`<ul class="outcomes">
            ${kinds.map(({ kind, count }) => html`<li data-outcome=${kind} .textContent=${words(`board.outcome.${kind}`, { count })}></li>`)}
            ${earlier.length > 0 ? html`<li data-outcome="wording" .textContent=${words('board.outcome.wording', { count: earlier.length })}></li>` : nothing}
          </ul>`
        : nothing
    }
    ${
      faults.length > 0
        ? html`<ul class="outcomes-faults">
            ${faults.slice(0, maxLines).map((one) => html`<li><code dir="ltr">${one.name}</code> ${whyNot(words, one, board)}</li>`)}${more(words, faults)}
          </ul>`
        : nothing
    }
    ${
      others.length > 0
        ? html`<details class="outcomes-each">
            <summary>${words('board.each')}</summary>
            <p class="board-small">${words('board.eachWhat')}</p>
            <ul>
              ${others.slice(0, maxLines).map(({ kind, name, isEarlier }) => html`<li><code dir="ltr">${name}</code> ${words(`board.one.${kind}`)}${isEarlier ? ` · ${words('board.one.wording')}` : nothing}</li>`)}${more(words, others)}
            </ul>
          </details>`
        : nothing
    }
  `;
}

const isFault = ({ kind }: IntakeOutcome): boolean => kind === 'refused' || kind === 'elsewhere' || kind === 'unknown';

const more = (words: BoardWords, all: readonly unknown[]): TemplateResult | typeof nothing =>
  all.length > maxLines ? html`<li>${words('board.more', { count: all.length - maxLines })}</li>` : nothing;

function whyNot(words: BoardWords, outcome: IntakeOutcome, board: Board): string {
  return outcome.kind === 'refused' ? refusalInWords(words, outcome.refusal, board) : words(`board.one.${outcome.kind}`);
}

/** Why a code was refused, in one sentence. */
function refusalInWords(words: BoardWords, { ok: _, ...refusal }: Refusal, { code }: Board): string {
  if (refusal.reason === 'unknown-list' && code !== undefined && refusal.number === twinOf(code))
    return words('board.refused.other-promise');
  if (refusal.reason === 'unknown-list' && isSetNumber(refusal.number)) return words('board.refused.other-workshop');
  const values = Object.entries(refusal).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return words(`board.refused.${refusal.reason}`, Object.fromEntries(values));
}
