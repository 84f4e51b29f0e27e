import { rootUrl } from '#config/root-url.inline.ts';
import type { TimedPart } from '#kit/room/room-agenda.ts';
import type { RoomWords } from '#kit/room/room-dialog.ts';
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
  /** Lists of questions worth tracking. The questions come when they are wanted. */
  tracked: { list: string; title: string; about: PlanLevel | 'partnership' }[];
  partnership: { list: string; address: string; questions: { id: string; text: string }[] };
  states: Record<string, string>;
  /** Address of the form for cases. */
  tell: string;
  /** The parts of the ready-made workshop in which a group draws its plan, for the clock of the room view. */
  agenda: TimedPart[];
  clock: Record<'board.room.agenda' | 'board.room.minutes' | 'board.room.startPart' | 'board.room.stop', string>;
  /** The room view's own buttons, as on the board. */
  room: Omit<RoomWords, 'name'>;
}

/** With the addresses of pages as they are where this copy of the guide is. */
export function pageData(): PlanPageData {
  const page = JSON.parse(document.querySelector('[data-plan-page]')!.textContent) as PlanPageData;
  const addressOf = (path: string) => new URL(path.replace(/^\//, ''), rootUrl()).href;
  return { ...page, tell: addressOf(page.tell), partnership: { ...page.partnership, address: addressOf(page.partnership.address) } };
}
