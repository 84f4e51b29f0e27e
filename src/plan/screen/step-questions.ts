import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { entryFields, entryLimits } from '#schemas/plan-fields.ts';
import { linkFault, rankOf, stepsInOrder, type PlanLevel, type PlanStep } from '../model/plan.ts';
import { entryText } from './fields.ts';
import type { PlanView } from './plan-view.ts';

/** Adds a step, or says why there is no room for it. */
export function addStep(view: PlanView, level: PlanLevel, text: string): void {
  const { editing, words, say } = view;
  const most = entryFields.steps.text;
  if (text.length > most) return say(words('plan.tooLong', { length: text.length, most }));
  if (editing.plan.steps.length >= entryLimits.steps) return say(words('plan.step.full', { most: entryLimits.steps }));
  editing.add('steps', { level, text });
}

/** The steps of one level, and a field for the next. */
export function stepsQuestion(view: PlanView, level: PlanLevel): TemplateResult {
  const { words, editing } = view;
  const steps = editing.plan.steps.filter((step) => step.level === level);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('new-step') as HTMLInputElement;
    const text = field.value.trim();
    if (text === '') return field.focus();
    const before = editing.plan.steps.length;
    addStep(view, level, text);
    if (editing.plan.steps.length > before) field.value = '';
    field.focus();
  };
  return html`
    <ul class="plan-steps">
      ${steps.map(
        (step, i) =>
          html`<li>
            ${entryText(view, 'steps', step, 'text', `${words(`plan.level.${level}`)} ${i + 1}`)}
            <button
              class="button button-quiet"
              type="button"
              aria-label=${`${words('plan.step.remove')}: ${step.text}`}
              @click=${() => editing.remove('steps', step.id, 'plan.step.removed')}
            >
              ${words('plan.step.remove')}
            </button>
          </li>`,
      )}
    </ul>
    <form class="plan-new" autocomplete="off" @submit=${add}>
      <label class="plan-field"
        ><span>${words('plan.step.new')}</span><input class="field" type="text" name="new-step" dir="auto" maxlength="200"
      /></label>
      <button class="button">${words('plan.step.add')}</button>
    </form>
  `;
}

/** For each step, what it leads to. */
export function waysQuestion(view: PlanView): TemplateResult {
  const { words, editing } = view;
  const steps = stepsInOrder(editing.plan);
  const later = (step: PlanStep) => steps.filter((other) => other.id !== step.id && rankOf(other.level) >= rankOf(step.level));
  const rows = steps.filter((step) => later(step).length > 0);
  if (rows.length === 0) return html`<p>${words('plan.link.none')}</p>`;
  return html`${rows.map(
    (step) =>
      html`<fieldset class="plan-choice">
        <legend dir="auto">${step.text || words('plan.noText')}</legend>
        ${later(step).map((other) => wayTick(view, step, other))}
      </fieldset>`,
  )}`;
}

function wayTick(view: PlanView, from: PlanStep, to: PlanStep): TemplateResult {
  const { editing, words, say } = view;
  const link = editing.plan.links.find((one) => one.from === from.id && one.to === to.id);
  const tick = (event: Event) => {
    const box = event.target as HTMLInputElement;
    if (!box.checked && link) return editing.remove('links', link.id, 'plan.saved');
    const fault = linkFault(editing.plan, from.id, to.id);
    if (!fault) return void editing.add('links', { from: from.id, to: to.id });
    box.checked = false;
    if (fault === 'full') say(words('plan.link.full', { most: entryLimits.links }));
    if (fault === 'circle') say(words('plan.link.circle'));
  };
  return html`<label class="tick"
    ><input type="checkbox" .checked=${live(link !== undefined)} @change=${tick} />
    <span dir="auto">${to.text || words('plan.noText')} <small>(${words(`plan.level.${to.level}`)})</small></span></label
  >`;
}
