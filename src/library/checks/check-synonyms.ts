import { addressesOf } from '../page-addresses.ts';
import type { Synonym } from '#schemas/synonym.ts';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';

/** What shows that a line was swapped with that of another language. */
const scripts = {
  ar: { letters: 'Arabic letters', pattern: /\p{Script=Arabic}/u },
  ru: { letters: 'Cyrillic letters', pattern: /\p{Script=Cyrillic}/u },
};

type Addresses = Pick<Files, 'pages' | 'checklists' | 'cases' | 'papers'>;

/** Synonyms must lead to pages that exist, and say only once where a word leads. */
export function checkSynonyms(
  { synonyms, languageSynonyms, ...pages }: Pick<Files, 'synonyms' | 'languageSynonyms'> & Addresses,
  problems: Problem[],
): void {
  const addresses = new Set(addressesOf(pages));
  for (const file of [synonyms, ...languageSynonyms]) checkFile(file, addresses, problems);
}

function checkFile(synonyms: Files['synonyms'], addresses: ReadonlySet<string>, problems: Problem[]): void {
  const lines = new Map<string, { entry: number; line: number; language: PropertyKey }>();
  const report = (path: PropertyKey[], sentence: string) => problems.push({ file: synonyms.file, line: synonyms.lineOf(path), sentence });

  synonyms.value!.forEach((synonym, s) => {
    synonym.pages.forEach((page, p) => {
      if (!addresses.has(page)) report([s, 'pages', p], `There is no page at "${page}"; correct the address, or remove it.`);
    });
    for (const [word, path] of wordsOf(synonym, s)) {
      const key = word.toLowerCase();
      const earlier = lines.get(key);
      // Languages share words, so within one entry a word may be there for several.
      if (earlier === undefined) lines.set(key, { entry: s, line: synonyms.lineOf(path), language: path.at(-2)! });
      else if (earlier.entry !== s || earlier.language === path.at(-2))
        report(path, `The word "${word}" is already on line ${earlier.line}; put all its pages there.`);
    }
    for (const [language, script] of Object.entries(scripts)) {
      synonym.translations?.[language as keyof typeof scripts].forEach((word, w) => {
        if (!script.pattern.test(word))
          report(
            [s, 'translations', language, w],
            `"${word}" is not written in ${script.letters}; correct it, or move it to its own language.`,
          );
      });
    }
  });
}

/** Every word of an entry, in all languages, with the way to it in the file. */
function wordsOf(
  { words, translations = {} }: Omit<Synonym, 'translations'> & { translations?: object | undefined },
  s: number,
): [string, PropertyKey[]][] {
  const lists: [PropertyKey[], string[]][] = [
    [['words'], words],
    ...Object.entries(translations).map(([language, list]): [PropertyKey[], string[]] => [['translations', language], list]),
  ];
  return lists.flatMap(([path, list]) => list.map((word, w): [string, PropertyKey[]] => [word, [s, ...path, w]]));
}
