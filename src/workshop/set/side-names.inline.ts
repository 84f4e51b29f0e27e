import type { Sides } from './set.ts';

export type KnownSide = 'host' | 'guest' | 'person' | 'organisation';

/**
 * The names of sides 1 and 2; none for a set without sides.
 *
 * @param word the name of a side that the guide knows, in the language of the page
 */
export function sideNames(sides: Sides, word: (side: KnownSide) => string): string[] {
  if (typeof sides !== 'string') return [...sides];
  if (sides === 'none') return [];
  return (sides === 'host-guest' ? (['host', 'guest'] as const) : (['person', 'organisation'] as const)).map(word);
}
