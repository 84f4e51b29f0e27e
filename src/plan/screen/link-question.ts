import { html, nothing, type TemplateResult } from 'lit';
import { bothTexts } from '../exchange/merging.ts';
import type { NumberedLink, PlanStep } from '../model/plan.ts';
import { entryList } from '../model/stored-plan.ts';
import { choiceOf, entryDay, entryText } from './fields.ts';
import { offerOf } from './note-offer.ts';
import type { PlanView } from './plan-view.ts';

/** A choice with its "no answer", as an assumption has them. */
export const sureChoices = ({ words }: PlanView) =>
  [
    ['guess', words('plan.sure.guess')],
    ['signs', words('plan.sure.signs')],
    ['shown', words('plan.sure.shown')],
    ['', words('plan.clear')],
  ] as const;

/** What must be true for one step to lead to another, and how that will be seen. */
export function linkQuestion(view: PlanView, numbered: NumberedLink): TemplateResult {
  const { words, editing, page } = view;
  const { link, from, to } = numbered;
  const list = entryList('links', link.id);
  const set = (field: string) => (value: string) => editing.set(list, field, value);
  const text = (step: PlanStep) => step.text || words('plan.noText');
  return html`
    <p dir="auto">${words('plan.help.link', { from: text(from), to: text(to) })}</p>
    ${offerOf(view, 'link', true, numbered)}
    <details>
      <summary>${words('plan.prompts.risks')}</summary>
      <ul>
        ${page.risks.map(
          ({ title, text: what, measures }) =>
            html`<li>
              <b>${title}.</b> ${what} ${measures ? words('plan.risk.measures', { measures }) : nothing}
              <button
                class="button button-quiet"
                type="button"
                aria-label=${`${words('plan.prompts.use')}: ${title}`}
                @click=${() => set('assumption')(bothTexts(link.assumption, words('plan.risk.assumption', { risk: title })))}
              >
                ${words('plan.prompts.use')}
              </button>
            </li>`,
        )}
      </ul>
    </details>
    ${entryText(view, 'links', link, 'assumption', words('plan.assumption'), 3)}
    ${choiceOf({ name: `${list}:sure`, legend: words('plan.sure'), value: link.sure, options: sureChoices(view), set: set('sure') })}
    ${choiceOf({
      name: `${list}:hangs`,
      legend: words('plan.hangs'),
      value: link.hangs,
      options: [
        ['little', words('plan.hangs.little')],
        ['much', words('plan.hangs.much')],
        ['', words('plan.clear')],
      ],
      set: set('hangs'),
    })}
    ${entryText(view, 'links', link, 'holds', words('plan.holds'))} ${entryText(view, 'links', link, 'fails', words('plan.fails'))}
    ${entryText(view, 'links', link, 'who', words('plan.who'), 1)} ${entryDay(view, 'links', link, 'look', words('plan.look'))}
  `;
}
