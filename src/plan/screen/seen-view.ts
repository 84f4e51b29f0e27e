import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { today } from '#kit/dates/today.inline.ts';
import { entryFields, entryLimits } from '#schemas/plan-fields.ts';
import type { Entry } from '../model/plan.ts';
import { entryList } from '../model/stored-plan.ts';
import { entryDay, entryText, planButton, selectOf } from './fields.ts';
import type { PlanView } from './plan-view.ts';

/** The log of what was seen: one entry for each thing that somebody did differently. */
export function seenView(view: PlanView): TemplateResult {
  const { words, editing, page, go } = view;
  const { seen } = editing.plan;
  return html`
    <h3>${words('plan.seen')}</h3>
    <p>${words('plan.seen.how')} ${words('plan.seen.caseHow')} <a href=${page.tell}>${words('plan.seen.caseForm')}</a></p>
    ${repeat(
      seen,
      ({ id }) => id,
      (one, i) => entryView(view, one, i + 1),
    )}
    ${seen.length < entryLimits.seen ? planButton(words('plan.seen.add'), () => go(`seen-${editing.add('seen', { date: today() })}`)) : ''}
  `;
}

const texts = ['who', 'what', 'where', 'matters', 'part', 'reasons', 'confirm'] as const;

function entryView(view: PlanView, one: Entry<'seen'>, number: number): TemplateResult {
  const { words, editing } = view;
  const set = (field: string) => (value: string) => editing.set(entryList('seen', one.id), field, value);
  const empty = ['', words('plan.clear')] as const;
  const tell = () =>
    void import('./tell-seen.ts').then(
      ({ tellSeen }) => tellSeen(view, one.id),
      () => view.say(words('plan.failed')),
    );
  return html`<details class="plan-entry" id=${`seen-${one.id}`}>
    <summary dir="auto">${one.what || words('plan.seen.entry', { number })}</summary>
    ${entryDay(view, 'seen', one, 'date', words('plan.seen.date'))}
    ${texts.map((field) => entryText(view, 'seen', one, field, words(`plan.seen.${field}`), entryFields.seen[field] > 200 ? 2 : 1))}
    ${selectOf({
      name: `seen-${one.id}:expected`,
      legend: words('plan.seen.expected'),
      value: one.expected,
      options: [
        empty,
        ...(['expected', 'hoped', 'dreamed', 'surprise'] as const).map((value) => [value, words(`plan.expected.${value}`)] as const),
      ],
      set: set('expected'),
    })}
    ${selectOf({
      name: `seen-${one.id}:domain`,
      legend: words('plan.seen.domain'),
      value: one.domain,
      options: [empty, ...(['inner', 'external', 'context'] as const).map((value) => [value, words(`plan.domain.${value}`)] as const)],
      set: set('domain'),
    })}
    ${selectOf({
      name: `seen-${one.id}:capability`,
      legend: words('plan.seen.capability'),
      value: one.capability,
      options: [
        empty,
        ...(['commit', 'deliver', 'relate', 'balance', 'adapt'] as const).map(
          (value) => [value, words(`plan.capability.${value}`)] as const,
        ),
      ],
      set: set('capability'),
    })}
    <p class="button-row">
      ${one.what ? planButton(words('plan.seen.case'), tell) : nothing}
      ${planButton(words('plan.seen.remove'), () => editing.remove('seen', one.id, 'plan.seen.removed'), 'button-quiet')}
    </p>
  </details>`;
}
