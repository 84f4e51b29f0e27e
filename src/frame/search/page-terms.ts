import type { Library } from '../../library/reading/library.ts';
import type { StageId } from '../../schemas/fields.ts';

/** What the search knows about a page beyond its text. */
export interface PageTerms {
  stages: StageId[];
  /** Terms that lead to this page before others. */
  synonyms: string[];
  /** Terms that fit it as well. */
  aliases: string[];
}

interface FrontMatter {
  stages?: StageId[] | undefined;
  tool?: string | undefined;
  aliases?: string[] | undefined;
}

/**
 * Gathers them from the page's front matter, the process map and the synonyms.
 *
 * @param address from the root of the page's language, such as `/tools/site-visits/`
 */
export function pageTerms(address: string, page: FrontMatter, library: Pick<Library, 'stages' | 'tools' | 'synonyms'>): PageTerms {
  const tool = library.tools.find(({ id }) => id === page.tool);
  const serving = library.stages.filter(({ tools }) => tools.some((used) => used.tool === page.tool)).map(({ id }) => id);
  const synonyms = library.synonyms.filter(({ pages }) => pages.includes(address)).flatMap(({ words }) => words);
  const aliases = [...(page.aliases ?? []), ...(tool?.aliases ?? [])];
  return {
    stages: unique([...(page.stages ?? []), ...serving]),
    synonyms,
    aliases: unique(aliases).filter((word) => !synonyms.includes(word)),
  };
}

const unique = <T>(items: T[]) => [...new Set(items)];
