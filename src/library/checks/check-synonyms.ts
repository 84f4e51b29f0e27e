import { addressesOf } from '../page-addresses.ts';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';

/** Synonyms must lead to pages that exist, and say only once where a word leads. */
export function checkSynonyms(
  { synonyms, ...pages }: Pick<Files, 'synonyms' | 'pages' | 'checklists' | 'cases' | 'papers'>,
  problems: Problem[],
): void {
  const addresses = new Set(addressesOf(pages));
  const lines = new Map<string, number>();
  const report = (path: PropertyKey[], sentence: string) => problems.push({ file: synonyms.file, line: synonyms.lineOf(path), sentence });

  synonyms.value!.forEach((synonym, s) => {
    synonym.pages.forEach((page, p) => {
      if (!addresses.has(page)) report([s, 'pages', p], `There is no page at "${page}"; correct the address, or remove it.`);
    });
    synonym.words.forEach((word, w) => {
      const path = [s, 'words', w];
      const key = word.toLowerCase();
      const earlier = lines.get(key);
      if (earlier === undefined) lines.set(key, synonyms.lineOf(path));
      else report(path, `The word "${word}" already stands on line ${earlier}; put all its pages there.`);
    });
  });
}
