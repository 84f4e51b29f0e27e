/**
 * How far a group is apart on a question.
 *
 * The measure is the **index of qualitative variation** (IQV): 1 less the sum of the squared shares of the
 * states, divided by the most that this can be. It is 0 when all say the same and 1 when all four states
 * are named equally often. It asks no order of the states, which have none: "act" is not more than
 * "answered". In words: pick two answers blindly, how likely are they different? People who said nothing gave none.
 *
 * Allen R. Wilcox, Indices of Qualitative Variation and Political Measurement, The Western Political
 * Quarterly 26 (2), 1973, pages 325 to 343. Without the division it is Gini's and Simpson's index.
 *
 * It only puts questions in order. The number is never shown: it would be taken for a mark.
 */
import { states } from '#answers/store/answers.ts';
import { sumAnswered, type Counts } from './counts.ts';

/** The index itself, 0 to 1; 0 for nobody. */
export function indexOfQualitativeVariation(counts: Counts): number {
  const { apart, pairs } = pairsApart(counts);
  return pairs === 0 ? 0 : (apart / pairs) * (states.length / (states.length - 1));
}

/** Puts the wider spread first. In whole numbers, so that equal spreads are equal, whatever the size of the group. */
export function byDisagreement(one: Counts, other: Counts): number {
  const [a, b] = [pairsApart(one), pairsApart(other)];
  return b.apart * (a.pairs || 1) - a.apart * (b.pairs || 1);
}

/** Of all ways to pick one answer and then one again, how many give two different states. */
function pairsApart(counts: Counts): { apart: number; pairs: number } {
  const pairs = sumAnswered(counts) ** 2;
  return { apart: pairs - states.reduce((same, state) => same + counts[state] ** 2, 0), pairs };
}
