/** The partnership check at each look: whose marks, and what moved. Nothing is counted up. */
import { states, type State } from '#answers/store/answers.ts';
import type { Entry } from './plan.ts';

/** The marks of a look as a text: `pn-q1-a:act pn-q1-b:answered`. */
export const marksText = (marks: readonly (readonly [question: string, state: State])[]): string =>
  marks.map((mark) => mark.join(':')).join(' ');

export function marksOf({ marks }: Pick<Entry<'checks'>, 'marks'>): Map<string, State> {
  const pairs = marks.split(/\s+/).map((mark) => mark.split(':') as [string, State]);
  return new Map(pairs.filter(([, state]) => states.includes(state)));
}

export interface Move {
  question: string;
  side: Entry<'checks'>['side'];
  from: State | undefined;
  to: State | undefined;
}

/** A partner's plan as we see it: what they call theirs is ours, and the other way round. */
export const asPartners = <Plan extends { checks: Entry<'checks'>[] }>(plan: Plan): Plan => ({
  ...plan,
  checks: plan.checks.map((check) => ({ ...check, side: check.side === 'ours' ? ('theirs' as const) : ('ours' as const) })),
});

/** Whether a side has a look before its last one, so that something may have moved. */
export const canHaveMoved = (checks: readonly Entry<'checks'>[]): boolean =>
  (['ours', 'theirs'] as const).some((side) => checks.filter((check) => check.side === side).length > 1);

/** By date, the looks of one side after those of the other. */
export const checksInOrder = (checks: readonly Entry<'checks'>[]): Entry<'checks'>[] =>
  [...checks].sort((one, other) => one.date.localeCompare(other.date) || one.side.localeCompare(other.side));

/** What moved between the last two looks of each side. */
export function movesIn(checks: readonly Entry<'checks'>[], questions: readonly string[]): Move[] {
  return (['ours', 'theirs'] as const).flatMap((side) => {
    const [then, now] = checksInOrder(checks.filter((check) => check.side === side))
      .slice(-2)
      .map(marksOf);
    if (!then || !now) return [];
    return questions
      .map((question) => ({ question, side, from: then.get(question), to: now.get(question) }))
      .filter(({ from, to }) => from !== to);
  });
}
