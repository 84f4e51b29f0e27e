import type { Library } from '#library/reading/library.ts';
import type { StageId } from '#schemas/fields.ts';
import type { Synonym } from '#schemas/synonym.ts';

/** What the search knows about a page beyond its text. */
export interface PageTerms {
  stages: StageId[];
  /** Terms that lead to this page before others, in all languages. */
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
  const synonyms = library.synonyms.filter(({ pages }) => pages.includes(address)).flatMap(namesIn);
  const aliases = [...(page.aliases ?? []), ...(tool?.aliases ?? [])];
  return {
    stages: unique([...(page.stages ?? []), ...serving]),
    synonyms,
    aliases: unique(aliases).filter((word) => !synonyms.includes(word)),
  };
}

/** All that an entry of the synonyms calls its pages. */
const namesIn = ({ words, translations }: Synonym): string[] => unique([...words, ...Object.values(translations ?? {}).flat()]);

const unique = <T>(items: T[]) => [...new Set(items)];
