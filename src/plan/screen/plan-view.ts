import type { TemplateResult } from 'lit';
import type { PlanWords } from '../words/sentences.ts';
import type { PlanEditing } from './editing.ts';
import type { PlanPageData } from './page-data.ts';
import type { TrackedQuestions } from './tracked-questions.ts';

/** What every part of the page gets. */
export interface PlanView {
  editing: PlanEditing;
  words: PlanWords;
  page: PlanPageData;
  /** What may be tracked, loaded when that part is opened. */
  questions: TrackedQuestions;
  language: string;
  /** Whether the page runs from right to left. */
  rtl: boolean;
  /** Says what became of a step. */
  say: (text: string) => void;
  /** Goes to a question of the walk, or to a row. */
  go: (place: string) => void;
  /** Shows the plan to a room. */
  present: () => void;
  /** Draws the page again. */
  draw: () => void;
}

export type PlanPartView = (view: PlanView) => TemplateResult;
