/**
 * A plan as answers, so that the store that keeps answers keeps it as well: each field has a key of its own, two tabs do not
 * undo each other, and erasing, shared computers and storage trouble are met in one place.
 *
 * The list is `about`, or an entry such as `steps-m3k9x2aa`; the question is the field, the note what is in it. The field
 * `is` says that an entry is there, also while nothing is written in it. What is written about an assumption before the look
 * is saved is in a list of its own, `draft-` and the id of its arrow.
 */
import type { Answer, Answers, ListAnswers } from '#answers/store/answers.ts';
import { aboutFields } from '#schemas/plan-fields.ts';
import {
  emptyPlan,
  planFieldsOf,
  planKinds,
  newEntry,
  soundPlan,
  type AboutField,
  type Entry,
  type Kind,
  type ReformPlan,
} from './plan.ts';

export const aboutList = 'about';
export const entryList = (kind: Kind, id: string): string => `${kind}-${id}`;
export const presence = 'is';
export const draftList = (link: string): string => `draft-${link}`;
/** Of the fields in storage; nothing depends on it. */
export const planRevision = 1;

/** The plan that these answers are. What they hold beyond that is left out. */
export function planFrom(answers: Answers): ReformPlan {
  const plan = emptyPlan();
  for (const name of Object.keys(aboutFields) as AboutField[]) plan.about[name] = textOf(answers.lists[aboutList], name);
  for (const [list, given] of Object.entries(answers.lists)) {
    const [kind, id, more] = list.split('-') as [Kind, string?, string?];
    if (!planKinds.includes(kind) || !id || more !== undefined || !given.answers[presence]) continue;
    (plan[kind] as Entry<Kind>[]).push(entryFrom(kind, id, given));
  }
  return soundPlan(plan);
}

function entryFrom<K extends Kind>(kind: K, id: string, given: ListAnswers): Entry<K> {
  const fields = planFieldsOf(kind).map(([name, rule]) => {
    const text = textOf(given, name);
    if (typeof rule === 'number') return [name, text];
    const choice = given.answers[name]?.note ?? '';
    return [name, rule.includes(choice) ? choice : rule[0]];
  });
  return newEntry(kind, Object.fromEntries(fields) as Partial<Entry<K>>, id);
}

/** What is in a field; of two texts written at the same time both, one below the other. */
function textOf(list: ListAnswers | undefined, field: string): string {
  const answer = list?.answers[field];
  return [answer?.note, ...(answer?.others ?? [])].filter(Boolean).join('\n\n');
}

const draftFields = ['found', 'decision', 'why', 'sure', 'assumption', 'next'] as const;

/**
 * A look at an assumption that is not saved yet. `sure` is `open` where the reader gives no answer, `next` where there is no
 * next look; both are empty until asked.
 */
export type LookDraft = Record<(typeof draftFields)[number], string>;

export function lookDraftOf(answers: Answers, link: string): LookDraft {
  return Object.fromEntries(draftFields.map((field) => [field, textOf(answers.lists[draftList(link)], field)])) as LookDraft;
}

/**
 * Answers with all of a plan in them and nothing of another.
 *
 * @param kept what is no part of the plan, and stays
 * @param done the arrow whose look was saved, so that its draft goes
 */
export function answersOf(plan: ReformPlan, kept: Answers, done = '', now = new Date()): Answers {
  const changed = now.toISOString();
  const about = listOf(plan.about, changed);
  const lists = planKinds.flatMap((kind) =>
    plan[kind].map(({ id, ...fields }) => [entryList(kind, id), listOf({ ...fields, [presence]: '1' }, changed)] as const),
  );
  const drafts = new Set(plan.links.filter(({ id }) => id !== done).map(({ id }) => draftList(id)));
  const others = Object.entries(kept.lists).filter(([list]) => {
    const [kind] = list.split('-');
    return list !== aboutList && !planKinds.includes(kind as Kind) && (kind !== 'draft' || drafts.has(list));
  });
  return { ...kept, lists: Object.fromEntries([...others, [aboutList, about], ...lists]) };
}

function listOf(fields: Readonly<Record<string, string>>, changed: string): ListAnswers {
  const answers = Object.entries(fields).flatMap(([name, note]): [string, Answer][] =>
    note === '' ? [] : [[name, { state: 'answered', note, revision: planRevision, changed }]],
  );
  return { revision: planRevision, changed, answers: Object.fromEntries(answers) };
}
