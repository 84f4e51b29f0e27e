import { html, type TemplateResult } from 'lit';
import { besides, type Beside } from '../exchange/beside.ts';
import type { ReformPlan } from '../model/plan.ts';
import type { PlanWords } from '../words/sentences.ts';
import type { PlanView } from './plan-view.ts';

/** The reader's plan and a partner's side by side: a line for each text, where they differ first. */
export function besideView({ words, editing }: PlanView, theirs: ReformPlan): TemplateResult {
  return html`<h4>${words('plan.beside')}</h4>
    <p>${words('plan.beside.what')}</p>
    ${besides(editing.plan, theirs).map(
      (part) =>
        html`<h5 dir="auto">${headingOf(words, part)}</h5>
          <ul class="plan-beside">
            ${linesOf(words, part).map((line) => html`<li dir="auto">${line}</li>`)}
          </ul>`,
    )}`;
}

function headingOf(words: PlanWords, { matter, ours, theirs, worded }: Beside): string {
  const state = ours.length + theirs.length > 0 ? 'differ' : worded.length > 0 ? 'worded' : 'alike';
  if (matter.kind === 'level') return words(`plan.beside.level.${state}`, { level: words(`plan.level.${matter.level}`) });
  const { from, to } =
    matter.kind === 'arrow' ? matter : { from: words(`plan.level.${matter.from}`), to: words(`plan.level.${matter.to}`) };
  const one = state === 'differ' && (ours.length === 0 || theirs.length === 0);
  return words(one ? 'plan.beside.way.one' : `plan.beside.way.${state}`, { from, to });
}

const linesOf = (words: PlanWords, { ours, theirs, worded, both }: Beside): string[] => [
  ...ours.map((text) => words('plan.beside.ours', { text })),
  ...theirs.map((text) => words('plan.beside.theirs', { text })),
  ...worded.map((texts) => words('plan.beside.worded', texts)),
  ...both.map((text) => words('plan.beside.both', { text })),
];
