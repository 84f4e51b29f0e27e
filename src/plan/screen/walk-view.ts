import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { answerTo } from '#answers/store/answers.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { entryFields, entryLimits } from '#schemas/plan-fields.ts';
import { bothTexts } from '../exchange/merging.ts';
import { linkFault, rankOf, stepsInOrder, type NumberedLink, type PlanLevel, type PlanStep } from '../model/plan.ts';
import { entryList } from '../model/stored-plan.ts';
import { aboutText, choiceOf, entryDay, entryText, planButton } from './fields.ts';
import type { PlanView } from './plan-view.ts';
import { planQuestions, questionAt, type PlanQuestion } from './walk.ts';

/** One question at a time. */
export function walkView(view: PlanView): TemplateResult {
  const { words, editing, go } = view;
  const questions = planQuestions(editing.plan);
  const number = questionAt(questions, editing.place);
  const question = questions[number]!;
  const [before, after] = [questions[number - 1], questions[number + 1]];
  return html`
    <p class="plan-place">${words('plan.number', { number: number + 1, count: questions.length })}</p>
    <h2 tabindex="-1" data-plan-heading dir="auto">${headingOf(view, question)}</h2>
    ${bodyOf(view, question)}
    <p class="button-row">
      ${before ? planButton(words('plan.back'), () => go(before.at)) : nothing}
      ${after ? planButton(words('plan.next'), () => go(after.at), 'button-primary') : planButton(words('plan.toSheet'), () => go('sheet'), 'button-primary')}
    </p>
    <details class="plan-jump">
      <summary>${words('plan.jump')}</summary>
      <ol>
        ${questions.map(
          (one, i) =>
            html`<li>
              <button class="button button-quiet" type="button" aria-current=${i === number ? 'step' : nothing} @click=${() => go(one.at)}>
                ${headingOf(view, one)}
              </button>
            </li>`,
        )}
      </ol>
    </details>
  `;
}

function headingOf({ words }: PlanView, question: PlanQuestion): string {
  if ('link' in question) return words('plan.ask.link', { number: question.link.number });
  return words(`plan.ask.${question.at}`);
}

function bodyOf(view: PlanView, question: PlanQuestion): TemplateResult {
  const { words } = view;
  if ('link' in question) return linkQuestion(view, question.link);
  const help = html`<p>${words(`plan.help.${question.at}`)}</p>`;
  if ('level' in question)
    return html`${help} ${offerOf(view, question.level)} ${promptsFor(view, question.level)} ${stepsQuestion(view, question.level)}`;
  switch (question.at) {
    case 'problem':
    case 'aim':
      return html`${help} ${offerOf(view, question.at)} ${aboutText(view, question.at, words(`plan.ask.${question.at}`), 4, true)}`;
    case 'others':
      return html`${help}
      ${(['home', 'authoriser', 'others'] as const).map((name) => aboutText(view, name, words(`plan.others.${name}`), 2))}`;
    case 'ways':
      return html`${help} ${offerOf(view, 'ways', false)} ${waysQuestion(view)}`;
    case 'end':
      return html`${help} ${aboutText(view, 'title', words('plan.title'), 1)}`;
  }
}

/** A note that the reader gave to a question on the same matter. */
function offerOf(view: PlanView, place: string, use = true, link?: NumberedLink): TemplateResult | typeof nothing {
  const { words, page, editing } = view;
  const asked = page.notes[place];
  const note = asked && answerTo(deviceStore().answers, asked.list, asked.question)?.note;
  if (!note) return nothing;
  const take = () => {
    // What the reader wrote already stays.
    if (link) editing.set(entryList('links', link.link.id), 'assumption', bothTexts(link.link.assumption, note));
    else if (place === 'problem' || place === 'aim') editing.set('about', place, bothTexts(editing.plan.about[place], note));
    else addStep(view, place as PlanLevel, note);
  };
  return html`<div class="notice plan-offer">
    <p>${words('plan.offer')}</p>
    <p dir="auto">${note}</p>
    ${use ? planButton(words('plan.offer.use'), take) : nothing}
  </div>`;
}

function promptsFor({ words, page }: PlanView, level: PlanLevel): TemplateResult | typeof nothing {
  const prompts = page.prompts[level] ?? [];
  const domains = level === 'organisation' || level === 'reform';
  if (prompts.length === 0) return nothing;
  return html`<details>
    <summary>${words('plan.prompts')}</summary>
    <p>${words('plan.prompts.capabilities')}</p>
    <ul>
      ${prompts.map((text) => html`<li>${text}</li>`)}
    </ul>
    ${
      domains
        ? html`<p>${words('plan.prompts.domains')}</p>
            <ul>
              ${(['inner', 'external', 'context'] as const).map((domain) => html`<li>${words(`plan.domain.${domain}`)}</li>`)}
            </ul>`
        : nothing
    }
  </details>`;
}

function addStep(view: PlanView, level: PlanLevel, text: string): void {
  const { editing, words, say } = view;
  const most = entryFields.steps.text;
  if (text.length > most) return say(words('plan.tooLong', { length: text.length, most }));
  if (editing.plan.steps.length >= entryLimits.steps) return say(words('plan.step.full', { most: entryLimits.steps }));
  editing.add('steps', { level, text });
}

function stepsQuestion(view: PlanView, level: PlanLevel): TemplateResult {
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

function waysQuestion(view: PlanView): TemplateResult {
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
    if (!box.checked && link) return editing.remove('links', link.id, 'plan.kept');
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

/** A choice with its "no answer", as an assumption has them. */
export const sureChoices = ({ words }: PlanView) =>
  [
    ['guess', words('plan.sure.guess')],
    ['signs', words('plan.sure.signs')],
    ['shown', words('plan.sure.shown')],
    ['', words('plan.clear')],
  ] as const;

function linkQuestion(view: PlanView, numbered: NumberedLink): TemplateResult {
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
