/** Two rounds of the same questions beside one another. */
import type { Board } from './board.ts';
import { smallest, split, type Counts, type Picture } from './small-groups.ts';
import { shownOf } from './shown.ts';

/** `unsafe`: the two pictures together would tell about fewer than five people, so the earlier one is held back. */
export type Earlier = { kind: 'shown'; people: number; counts: Counts } | { kind: 'unsafe' } | { kind: 'none' };

/**
 * What the earlier board showed of a question, if it may stand beside what this one shows. People keep
 * their tag from round to round, so the rule of small groups holds over both boards as over one.
 */
export function earlierOf(earlier: Board, now: Board, question: string): Earlier {
  const id = sameQuestion(earlier, now, question);
  const shown = id === undefined ? undefined : shownOf(earlier, id);
  if (!shown?.counts) return { kind: 'none' };
  const [before, after] = [earlier.pictures[id!], now.pictures[question]];
  const openly = earlier.named || now.named;
  if (!openly && before && after && !areSafeTogether(before, after)) return { kind: 'unsafe' };
  return { kind: 'shown', people: shown.people, counts: shown.counts };
}

/** A question of the guide has the same id everywhere; a prompt is the same if it says the same. */
function sameQuestion(earlier: Board, now: Board, question: string): string | undefined {
  const prompt = now.questions.find(({ id, prompt }) => prompt && id === question);
  if (!prompt) return question;
  return earlier.questions.find((other) => other.prompt && other.text === prompt.text)?.id;
}

function areSafeTogether(one: Picture, other: Picture): boolean {
  const sets = other.bunches.map((bunch) => new Set(bunch));
  return sets.reduce<Picture['bunches']>(split, one.bunches).every((bunch) => bunch.length >= smallest);
}
