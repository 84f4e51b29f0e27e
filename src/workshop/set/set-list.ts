/** What the desk, the participant's page and the board need to know of a checklist: its texts, in the page's language. */
import { codeList } from '#answers/code/code-list.ts';
import type { Checklist } from '#schemas/checklist.ts';
import type { WorkshopSet } from './set.ts';

export interface SetList {
  id: string;
  number: number;
  title: string;
  revision: number;
  /** Every question the list ever had; its place is its slot in links. */
  questions: { id: string; text: string; retired?: true; reworded?: number }[];
  /** The groups of today, in the order of the page. */
  groups: { title: string; slots: number[] }[];
}

/** One question of a set, in words. */
export interface SetQuestion {
  /** The id of the question; `p1` to `p5` for prompts. */
  id: string;
  text: string;
  /** Whether the facilitator added it. */
  prompt: boolean;
  /** Number of the list, for questions of the guide. */
  list?: number;
  /** The list no longer asks it. */
  retired?: boolean;
  /** Put in other words since the set was made. */
  reworded?: boolean;
}

/** @param list in the words of the page, see `library()` */
export function setList(list: Checklist): SetList {
  const texts = new Map([...list.groups.flatMap(({ questions }) => questions), ...list.retired].map(({ id, text }) => [id, text]));
  const questions = codeList(list).questions.map(({ id, retired, reworded }) => {
    return { id, text: texts.get(id)!, ...(retired && { retired: true as const }), ...(reworded && { reworded: Math.max(...reworded) }) };
  });
  const slotOf = (id: string) => questions.findIndex((question) => question.id === id);
  const groups = list.groups.map(({ title, questions }) => ({ title, slots: questions.map(({ id }) => slotOf(id)) }));
  return { id: list.id, number: list.number, title: list.title, revision: list.revision, questions, groups };
}

/**
 * The questions of a set in their order, followed by the prompts.
 *
 * @returns undefined if the set asks for a list or a question that these lists do not know: then it was made
 *   with a later edition of the guide
 */
export function setQuestions(set: WorkshopSet, lists: readonly SetList[]): SetQuestion[] | undefined {
  const questions: SetQuestion[] = [];
  for (const { list, slot } of set.items) {
    const question = lists.find(({ number }) => number === list)?.questions[slot];
    if (!question) return undefined;
    const { id, text, retired, reworded = 0 } = question;
    questions.push({
      id,
      text,
      list,
      prompt: false,
      ...(retired && { retired }),
      ...(reworded > (set.revisions[list] ?? 1) && { reworded: true }),
    });
  }
  return [...questions, ...set.prompts.map((text, i) => ({ id: `p${i + 1}`, text, prompt: true }))];
}
