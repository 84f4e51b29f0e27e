/** The questions of a plan in their order. It can be left at each of them and resumed there. */
import { planLevels } from '#schemas/plan-fields.ts';
import { numberedLinks, type NumberedLink, type PlanLevel, type ReformPlan } from '../model/plan.ts';

export type PlanQuestion =
  | { at: 'problem' | 'aim' | 'others' | 'ways' | 'end' }
  | { at: PlanLevel; level: PlanLevel }
  | { at: `link-${string}`; link: NumberedLink };

export function planQuestions(plan: ReformPlan): PlanQuestion[] {
  return [
    { at: 'problem' },
    { at: 'aim' },
    ...planLevels.map((level) => ({ at: level, level })),
    { at: 'others' },
    { at: 'ways' },
    ...numberedLinks(plan).map((link) => ({ at: `link-${link.link.id}` as const, link })),
    { at: 'end' },
  ];
}

/** The question at a place; the first one if that is gone. */
export function questionAt(questions: readonly PlanQuestion[], place: string): number {
  return Math.max(
    0,
    questions.findIndex(({ at }) => at === place),
  );
}
