import { html, nothing, type TemplateResult } from 'lit';
import { answerTo, type State } from '#answers/store/answers.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { today } from '#kit/dates/today.inline.ts';
import { entryLimits } from '#schemas/plan-fields.ts';
import { canHaveMoved, checksInOrder, marksOf, marksText, movesIn } from '../model/health.ts';
import type { Entry } from '../model/plan.ts';
import { dayInWords } from '../words/sentences.ts';
import { planButton } from './fields.ts';
import type { PlanView } from './plan-view.ts';
import { tableView } from './sheet-view.ts';

/** The partnership check's marks of each look side by side, by side, with what moved. */
export function healthView(view: PlanView): TemplateResult {
  const { words, editing, page, language } = view;
  const { questions } = page.partnership;
  const checks = checksInOrder(editing.plan.checks);
  const state = (one: State | undefined) => (one ? page.states[one]! : words('plan.health.unmarked'));
  const head = (check: Entry<'checks'>) => `${dayInWords(check.date, language)}, ${words(`plan.health.${check.side}`)}`;
  const moves = movesIn(
    checks,
    questions.map(({ id }) => id),
  );
  const table = {
    title: words('plan.health'),
    columns: [words('plan.health.question'), ...checks.map(head)],
    rows: checks.length === 0 ? [] : questions.map(({ id, text }) => [text, ...checks.map((check) => state(marksOf(check).get(id)))]),
  };
  return html`
    <h2 tabindex="-1" data-plan-heading>${words('plan.health')}</h2>
    <p>${words('plan.health.what')} <a href=${page.partnership.address}>${words('plan.health.check')}</a></p>
    ${addView(view)} ${tableView(table)}
    ${
      canHaveMoved(checks)
        ? html`<h3>${words('plan.health.moved')}</h3>
            ${
              moves.length === 0
                ? html`<p>${words('plan.health.same')}</p>`
                : html`<ul>
                    ${moves.map(
                      ({ question, side, from, to }) =>
                        html`<li>
                          ${words('plan.health.move', {
                            question: questions.find(({ id }) => id === question)!.text,
                            side: words(`plan.health.${side}`),
                            from: state(from),
                            to: state(to),
                          })}
                        </li>`,
                    )}
                  </ul>`
            }`
        : nothing
    }
    ${checks.map((check) =>
      planButton(
        words('plan.health.remove', { day: dayInWords(check.date, language), side: words(`plan.health.${check.side}`) }),
        () => editing.remove('checks', check.id, 'plan.saved'),
        'button-quiet',
      ),
    )}
  `;
}

function addView(view: PlanView): TemplateResult {
  const { words, editing, page, say } = view;
  const { list, questions } = page.partnership;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const side = new FormData(event.currentTarget as HTMLFormElement).get('side') as 'ours' | 'theirs';
    const marks = questions.flatMap(({ id }) => {
      const state = answerTo(deviceStore().answers, list, id)?.state;
      return state ? [[id, state] as const] : [];
    });
    if (marks.length === 0) return say(words('plan.health.none'));
    if (editing.plan.checks.length < entryLimits.checks) editing.add('checks', { date: today(), side, marks: marksText(marks) });
    say(words('plan.health.added'));
  };
  return html`<form @submit=${add}>
    <fieldset class="plan-choice">
      <legend>${words('plan.health.side')}</legend>
      ${(['ours', 'theirs'] as const).map(
        (side) =>
          html`<label class="tick"
            ><input type="radio" name="side" value=${side} required /> <span>${words(`plan.health.${side}`)}</span></label
          >`,
      )}
    </fieldset>
    <p class="plan-small">${words('plan.health.theirsHow')}</p>
    <button class="button">${words('plan.health.add')}</button>
  </form>`;
}
