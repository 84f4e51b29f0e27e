/** What a plan still lacks: found by rule, the same for everybody, and each with the place where it is corrected. */
import { planLevels } from '#schemas/plan-fields.ts';
import { isWeak, numberedLinks, reachedFrom, stepsInOrder, type ReformPlan } from '../model/plan.ts';
import type { PlanWords } from './sentences.ts';

/** Where a gap is corrected: a question of the walk, or a row of who tracks what. */
export interface PlanGap {
  text: string;
  at: string;
}

export function gapsIn(plan: ReformPlan, words: PlanWords): PlanGap[] {
  const steps = stepsInOrder(plan);
  const links = numberedLinks(plan);
  const name = (text: string) => text || words('plan.noText');
  const gaps: PlanGap[] = [];
  const gap = (at: string, text: string) => gaps.push({ at, text });
  for (const field of ['problem', 'aim'] as const) if (plan.about[field] === '') gap(field, words(`plan.gap.${field}`));
  for (const level of planLevels) if (!steps.some((step) => step.level === level)) gap(level, words(`plan.gap.level.${level}`));
  for (const step of steps) {
    const values = { step: name(step.text) };
    if (step.level !== 'learning' && !links.some(({ to }) => to.id === step.id)) gap('ways', words('plan.gap.unled', values));
    if (step.level !== 'reform' && !links.some(({ from }) => from.id === step.id)) gap('ways', words('plan.gap.nowhere', values));
    else if (step.level === 'person' && !leadsHome(plan, step.id)) gap('ways', words('plan.gap.home', values));
  }
  // Much that hangs on a guess first: that is where to look.
  for (const { number, link } of links.filter((one) => isWeak(one.link))) gap(`link-${link.id}`, words('plan.gap.weak', { number }));
  for (const { number, link } of links) {
    const at = `link-${link.id}`;
    if (link.assumption === '') gap(at, words('plan.gap.assumption', { number }));
    else if (link.sure === '' || link.hangs === '') gap(at, words('plan.gap.unsaid', { number }));
    if (link.assumption !== '' && (link.who === '' || link.look === '')) gap(at, words('plan.gap.unwatched', { number }));
  }
  plan.rows.forEach((row, i) => {
    if (row.needs === '' || row.decision === '') gap(`row-${row.id}`, words('plan.gap.needless', { number: i + 1 }));
  });
  return gaps;
}

/** Whether what a person does differently leads to the organisation or the reform in the end. */
function leadsHome({ steps, links }: ReformPlan, id: string): boolean {
  const reached = reachedFrom(links, id);
  return steps.some((step) => reached.has(step.id) && (step.level === 'organisation' || step.level === 'reform'));
}
