// Straight from its file: what reads codes has no use on a phone that shows one.
import { newTag } from '#answers/code/encode.ts';
import type { AnswerStore } from '#answers/store/store.ts';

/** The tag of a store's answers. It is made with the first code and kept, so that a later code replaces this one on a board. */
export function ownTag(store: AnswerStore): number {
  if (store.answers.tag === undefined) store.update((now) => (now.tag === undefined ? { ...now, tag: newTag() } : now));
  return store.answers.tag!;
}
