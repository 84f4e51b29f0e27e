import { html, nothing, type TemplateResult } from 'lit';
import { entryLimits } from '#schemas/plan-fields.ts';
import { besides, type Beside } from '../exchange/beside.ts';
import { mergedPlan } from '../exchange/merging.ts';
import type { ReformPlan } from '../model/plan.ts';
import { onOneLine, type PlanWords } from '../words/sentences.ts';
import type { PlanView } from './plan-view.ts';

/**
 * The reader's plan and a partner's side by side: a line for each text, where they differ first. What only the partner has
 * can be taken over.
 */
export function besideView(view: PlanView, theirs: ReformPlan): TemplateResult {
  const { words, editing } = view;
  return html`<h4>${words('plan.beside')}</h4>
    <p>${words('plan.beside.what')}</p>
    ${besides(editing.plan, theirs).map(
      (part) =>
        html`<h5 dir="auto">${headingOf(words, part)}</h5>
          <ul class="plan-beside">
            ${linesOf(view, part)}
          </ul>`,
    )}`;
}

function headingOf(words: PlanWords, { matter, ours, theirs, unlike, worded }: Beside): string {
  const state = ours.length + theirs.length > 0 ? 'differ' : worded.length > 0 ? 'worded' : 'alike';
  const one = state === 'differ' && (ours.length === 0 || theirs.length === 0);
  if (matter.kind === 'about')
    return words(`plan.beside.about.${one ? 'one' : state}`, { matter: words(`plan.beside.${matter.field as 'aim'}`) });
  if (matter.kind === 'level') return words(`plan.beside.level.${state}`, { level: words(`plan.level.${matter.level}`) });
  const { from, to } =
    matter.kind === 'arrow' ? matter : { from: words(`plan.level.${matter.from}`), to: words(`plan.level.${matter.to}`) };
  const said = one ? 'one' : state === 'alike' && unlike.length > 0 ? 'unlike' : state;
  return words(`plan.beside.way.${said}`, { from: onOneLine(from), to: onOneLine(to) });
}

function linesOf(view: PlanView, { ours, theirs, parts, unlike, worded, both }: Beside): TemplateResult[] {
  const { words } = view;
  const line = (text: string, more: TemplateResult | typeof nothing = nothing) => html`<li dir="auto">${text} ${more}</li>`;
  const said = (key: 'plan.beside.ours' | 'plan.beside.theirs' | 'plan.beside.both', text: string) => words(key, { text: onOneLine(text) });
  return [
    ...ours.map((text) => line(said('plan.beside.ours', text))),
    ...theirs.map((text, i) => line(said('plan.beside.theirs', text), takeButton(view, parts[i]!, text))),
    ...unlike.map((one) => line(unlikeInWords(words, one))),
    ...worded.map((texts) => line(words('plan.beside.worded', { ours: onOneLine(texts.ours), theirs: onOneLine(texts.theirs) }))),
    ...both.map((text) => line(said('plan.beside.both', text))),
  ];
}

function unlikeInWords(words: PlanWords, { field, ours, theirs }: Beside['unlike'][number]): string {
  const answer = (value: string) => words(`plan.${field}.${value}` as 'plan.sure.guess');
  return words('plan.beside.unlike', { question: words(`plan.${field}`), ours: answer(ours), theirs: answer(theirs) });
}

/** Takes one thing over; what is there stays beside it. */
function takeButton(view: PlanView, part: ReformPlan, text: string): TemplateResult {
  const { words, editing, say } = view;
  const take = () => {
    const merged = mergedPlan(editing.fresh(), part);
    if ('over' in merged) return say(words(`plan.beside.full.${merged.over}`, { most: entryLimits[merged.over] }));
    if (merged.left > 0) return say(words('plan.link.circle'));
    editing.replace(merged.plan, 'plan.beside.taken');
  };
  return html`<button class="button button-quiet" type="button" aria-label=${`${words('plan.beside.take')}: ${text}`} @click=${take}>
    ${words('plan.beside.take')}
  </button>`;
}
