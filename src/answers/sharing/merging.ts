import { answerTo, type Answer, type Answers, type ListAnswers } from '#answers/store/answers.ts';

/**
 * How imported answers are combined with those that are here.
 *
 * - `merge`: an imported answer is used where the reader has none, or an earlier one. Notes are never
 *   lost: where both have one and they differ, the later comes first and the other below it.
 * - `replace`: for every imported list, its answers replace the reader's. A note of the
 *   reader stays where none is imported, since codes carry no notes.
 */
export type ImportMode = 'merge' | 'replace';

/** The reader's answers after an import. Lists that are not imported stay unchanged. */
export function merged(own: Answers, incoming: Answers, way: ImportMode): Answers {
  const lists = { ...own.lists };
  for (const [id, list] of Object.entries(incoming.lists)) {
    const there = own.lists[id];
    lists[id] = !there ? list : way === 'replace' ? replacedList(there, list) : mergedList(there, list);
  }
  return { ...own, lists };
}

function replacedList(own: ListAnswers, incoming: ListAnswers): ListAnswers {
  const answers = { ...incoming.answers };
  for (const [id, { note, ...answer }] of Object.entries(own.answers)) {
    if (note !== undefined) answers[id] = { ...(answers[id] ?? { ...answer, state: 'open' }), note: answers[id]?.note ?? note };
  }
  return { ...incoming, answers };
}

function mergedList(own: ListAnswers, incoming: ListAnswers): ListAnswers {
  const answers = { ...own.answers };
  for (const [id, answer] of Object.entries(incoming.answers)) {
    const there = own.answers[id];
    answers[id] = there ? mergedAnswer(there, answer) : answer;
  }
  return {
    revision: Math.max(own.revision, incoming.revision),
    changed: later(own.changed, incoming.changed),
    answers,
  };
}

function mergedAnswer(own: Answer, incoming: Answer): Answer {
  const [newer, older] = Date.parse(incoming.changed) > Date.parse(own.changed) ? [incoming, own] : [own, incoming];
  const notes = [newer.note, older.note].filter((note): note is string => note !== undefined);
  const distinct = [...new Set(notes)];
  return distinct.length === 0 ? newer : { ...newer, note: distinct.join('\n\n') };
}

const later = (a: string, b: string) => (Date.parse(b) > Date.parse(a) ? b : a);

/** How many answers of the reader would be other than they are now. */
export function countChanges(own: Answers, after: Answers): number {
  const ids = (answers: Answers) =>
    Object.entries(answers.lists).flatMap(([list, { answers: given }]) => Object.keys(given).map((id) => [list, id] as const));
  const all = new Map([...ids(own), ...ids(after)].map(([list, id]) => [`${list} ${id}`, [list, id] as const]));
  const same = (a: Answer | undefined, b: Answer | undefined) =>
    (a?.state ?? 'open') === (b?.state ?? 'open') && (a?.note ?? '') === (b?.note ?? '');
  return [...all.values()].filter(([list, id]) => !same(answerTo(own, list, id), answerTo(after, list, id))).length;
}
