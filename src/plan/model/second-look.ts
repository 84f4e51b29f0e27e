/** What a second look at an assumption makes of the plan, and which assumptions wait for one. */
import type { Entry, NumberedLink, PlanLink, ReformPlan } from './plan.ts';
import { isWeak, newEntry, numberedLinks } from './plan.ts';

/** A look as it is filled in. */
export interface FilledLook {
  found: string;
  decision: Entry<'looks'>['decision'];
  why: string;
  sure: PlanLink['sure'];
  /** What must be true from now on, where the assumption is changed. */
  assumption: string;
  /** The day of the next look. */
  next: string;
}

/**
 * The plan with the look in it, and with what was decided done: a changed assumption has its new words, a dropped one leaves
 * its arrow without any. The look keeps the words that it was about.
 */
export function lookedAt(plan: ReformPlan, id: string, { assumption, next, ...look }: FilledLook, today: string): ReformPlan {
  const link = plan.links.find((one) => one.id === id);
  if (!link) return plan;
  const entry = newEntry('looks', { ...look, link: id, date: today, assumed: link.assumption });
  const changed = changedLink(link, { assumption, next, ...look });
  return { ...plan, looks: [...plan.looks, entry], links: plan.links.map((one) => (one.id === id ? changed : one)) };
}

function changedLink(link: PlanLink, { decision, sure, assumption, next }: FilledLook): PlanLink {
  if (decision === 'drop') return newEntry('links', { from: link.from, to: link.to }, link.id);
  return { ...link, sure, look: next, assumption: (decision === 'change' && assumption.trim()) || link.assumption };
}

/** Assumptions by the day of their look, those without a day last, weak ones first. */
export function waitingLinks(plan: ReformPlan): NumberedLink[] {
  const rank = ({ link }: NumberedLink) => (link.look === '' ? (isWeak(link) ? '~1' : '~2') : link.look);
  return numberedLinks(plan)
    .filter(({ link }) => link.assumption !== '' || link.look !== '')
    .sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : one.number - other.number));
}

/** Those whose day has come. */
export const dueLinks = (plan: ReformPlan, today: string): NumberedLink[] =>
  waitingLinks(plan).filter(({ link }) => link.look !== '' && link.look <= today);
