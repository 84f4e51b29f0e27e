import type { PlanLevel } from '../model/plan.ts';
import type { PlanKey } from '../words/sentences.ts';

/** What the page knows of the guide, written into it by `Plan.astro`. */
export interface PlanPageData {
  /** The words of the plan, by key. */
  words: Record<PlanKey, string>;
  /** By field or level, the questions whose notes are a start. */
  notes: Record<string, { list: string; question: string }>;
  /** By level, questions on the five capabilities. */
  prompts: Partial<Record<PlanLevel, string[]>>;
  risks: { title: string; text: string; measures: string }[];
  /** Questions worth tracking, by list. */
  questions: { title: string; about: PlanLevel | 'partnership'; texts: string[] }[];
  partnership: { list: string; address: string; questions: { id: string; text: string }[] };
  states: Record<string, string>;
  /** Address of the form for cases. */
  tell: string;
}

export const pageData = (): PlanPageData => JSON.parse(document.querySelector('[data-plan-page]')!.textContent) as PlanPageData;
