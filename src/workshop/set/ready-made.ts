/** The workshops that have a name: the ready-made ones, and one of all questions of each list. */
import { codeList } from '#answers/code/index.ts';
import { askedLists } from '#library/asked-lists.ts';
import type { Library } from '#library/reading/library.ts';
import type { Checklist } from '#schemas/checklist.ts';
import type { WorkshopChoice, WorkshopStart } from '#schemas/workshop-start.ts';
import { setCodeList } from './set-code.ts';
import { setList } from './set-list.ts';
import { emptySet, type WorkshopSet } from './set.ts';
import { writeSet } from './written-set.ts';

/** How a short link names one of the sets of a ready-made workshop. */
export const choiceName = ({ id, choices }: WorkshopStart, { stage }: WorkshopChoice): string =>
  choices.length > 1 ? `${id}-${stage}` : id;

/** @param lists in the words of the language */
export function choiceSet(
  { title, sides, prompts }: WorkshopStart,
  { stage, questions }: WorkshopChoice,
  { stages }: Pick<Library, 'stages'>,
  lists: readonly Checklist[],
  language: string,
): WorkshopSet {
  const revisions = Object.fromEntries(lists.map(({ number, revision }) => [number, revision]));
  const full = stage ? `${title}: ${stages.find(({ id }) => id === stage)!.title}` : title;
  const coded = lists.map(codeList);
  const items = questions.map((question) => {
    const list = coded.find((one) => one.questions.some(({ id }) => id === question))!;
    return { list: list.number, slot: list.questions.findIndex(({ id }) => id === question) };
  });
  return { ...emptySet(language), title: full, sides, prompts, items, revisions };
}

/** All questions that a list asks today. */
export function listSet(list: Checklist, language: string): WorkshopSet {
  const { title, number, revision, groups } = setList(list);
  const items = groups.flatMap(({ slots }) => slots.map((slot) => ({ list: number, slot })));
  return { ...emptySet(language), title, items, revisions: { [number]: revision } };
}

/** By name, in the words of a library without marks: the end of the full link of each, and its number in codes. */
export async function namedWorkshops(
  { checklists: lists, workshops, stages }: Pick<Library, 'checklists' | 'workshops' | 'stages'>,
  language: string,
): Promise<Record<string, [link: string, number: number]>> {
  const sets = [
    ...askedLists(lists).map((list) => [list.id, listSet(list, language)] as const),
    ...workshops.flatMap((start) =>
      start.choices.map((choice) => [choiceName(start, choice), choiceSet(start, choice, { stages }, lists, language)] as const),
    ),
  ];
  const known = lists.map(setList);
  return Object.fromEntries(
    await Promise.all(sets.map(async ([name, set]) => [name, [await writeSet(set), setCodeList(set, known)!.number] as const])),
  );
}
