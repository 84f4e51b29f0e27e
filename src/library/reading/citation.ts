import type { Source } from '#schemas/source.ts';

export interface Citation {
  source: Source;
  /** The place inside the source, such as `§3.1b`; empty for the source as a whole. */
  place: string;
}

/**
 * Takes a citation such as `guide §3.1b` apart.
 *
 * Tags may be the beginning of other tags (`EIP web 1` and `EIP web 11`), so the longest one that ends
 * at a space wins.
 *
 * @returns undefined if no source has such a tag
 */
export function resolveCitation(text: string, sources: readonly Source[]): Citation | undefined {
  let best: Source | undefined;
  for (const source of sources) {
    const fits = text === source.tag || text.startsWith(`${source.tag} `);
    if (fits && source.tag.length > (best?.tag.length ?? 0)) best = source;
  }
  return best && { source: best, place: text.slice(best.tag.length).trim() };
}
