import { encode, type CodeList } from '#answers/code/index.ts';
import type { State } from '#answers/store/answers.ts';
import type { AnswerStore } from '#answers/store/store.ts';
import { ownTag } from './own-tag.ts';

/**
 * The code for the reader's answers to the given lists; lists that hold nothing are left out.
 *
 * @returns undefined when nothing is answered yet
 */
export function codeFor(store: AnswerStore, lists: readonly CodeList[]): string | undefined {
  const answers = lists.flatMap((list) => {
    const given = Object.entries(store.answers.lists[list.id]?.answers ?? {});
    const states: Record<string, State> = Object.fromEntries(given.map(([id, { state }]) => [id, state]));
    return Object.values(states).some((state) => state !== 'open') ? [{ list, states }] : [];
  });
  if (answers.length === 0) return undefined;
  return encode({ answers, tag: ownTag(store) });
}
