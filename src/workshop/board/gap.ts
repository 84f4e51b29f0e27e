/**
 * The gap between two sides, in words.
 *
 * The words rest on the **total variation distance**: half the sum of the differences between the
 * shares of each state, that is the part of one side that would have to answer differently for both to
 * look alike; of those who answered. In the social sciences it is known as the index of dissimilarity (Otis Dudley Duncan and
 * Beverly Duncan, A Methodological Analysis of Segregation Indexes, American Sociological Review 20 (2),
 * 1955, pages 210 to 217). The number is never shown; the order "widest gap between the sides first" goes by it.
 */
import { states, type State } from '#answers/store/answers.ts';
import { sumAnswered, type Counts } from './counts.ts';

/** `same`; `near`, less than a quarter would have to move; `apart`, less than half; `far`. */
export type GapWidth = 'same' | 'near' | 'apart' | 'far';

/** 0 for sides that look alike, 1 for sides that share nothing. */
export function totalVariation(one: Counts, other: Counts): number {
  const [m, n] = [sumAnswered(one), sumAnswered(other)];
  if (m === 0 || n === 0) return 0;
  // Brought to one denominator first, so that equal shares differ by exactly nothing.
  return states.reduce((all, state) => all + Math.abs(one[state] * n - other[state] * m), 0) / (2 * m * n);
}

/** The widest gap between any two of the sides, as {@link totalVariation}; -1 where there are not two sides to compare. */
export function widestGap(sides: readonly { people: number; counts: Counts }[]): number {
  return Math.max(-1, ...pairsOf(sides).map(([one, other]) => totalVariation(one.counts, other.counts)));
}

/** Every two sides that have people. */
export function pairsOf<S extends { people: number }>(sides: readonly S[]): [S, S][] {
  const there = sides.filter(({ people }) => people > 0);
  return there.flatMap((one, i) => there.slice(i + 1).map((other): [S, S] => [one, other]));
}

/** How wide the gap is. The bounds are ours. */
export function gapBetween(one: Counts, other: Counts): GapWidth {
  const distance = totalVariation(one, other);
  if (distance === 0) return 'same';
  return distance < 0.25 ? 'near' : distance < 0.5 ? 'apart' : 'far';
}

/** What a group mostly says. */
export type Lean = { kind: 'all' | 'mostly' | 'often'; state: State } | { kind: 'divided' };

/** `all` say one thing; more than half do; one state is named more `often` than any other; or the group is `divided`. */
export function leanOf(counts: Counts): Lean {
  const [state, next] = [...states].sort((one, other) => counts[other] - counts[one]) as [State, State];
  const all = sumAnswered(counts);
  if (counts[state] === counts[next]) return { kind: 'divided' };
  return { kind: counts[state] === all ? 'all' : counts[state] * 2 > all ? 'mostly' : 'often', state };
}
