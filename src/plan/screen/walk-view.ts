import { html, nothing, type TemplateResult } from 'lit';
import type { PlanLevel } from '../model/plan.ts';
import { aboutText, planButton } from './fields.ts';
import { linkQuestion } from './link-question.ts';
import { offerOf } from './note-offer.ts';
import type { PlanView } from './plan-view.ts';
import { stepsQuestion, waysQuestion } from './step-questions.ts';
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
