import { html, nothing, type TemplateResult } from 'lit';
import { answerTo } from '#answers/store/answers.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { bothTexts } from '../exchange/merging.ts';
import type { NumberedLink, PlanLevel } from '../model/plan.ts';
import { entryList } from '../model/stored-plan.ts';
import { planButton } from './fields.ts';
import type { PlanView } from './plan-view.ts';
import { addStep } from './step-questions.ts';

/** A note that the reader gave to a question on the same matter. */
export function offerOf(view: PlanView, place: string, use = true, link?: NumberedLink): TemplateResult | typeof nothing {
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
