import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { synonymSchema } from '#schemas/synonym.ts';
import { checkSynonyms } from './check-synonyms.ts';
import type { PageFile } from '../reading/page-file.ts';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';
import { parseYaml } from '../reading/yaml-file.ts';

function problemsOf(yaml: string): string[] {
  const problems: Problem[] = [];
  const synonyms = parseYaml(yaml, 'content/synonyms.yaml', z.array(synonymSchema), problems);
  if (problems.length === 0) {
    const pages = ['', 'tools/site-visits', 'tools'].map((slug) => ({ slug }) as PageFile);
    const checklists = [{ value: { id: 'sustained-contact' } }] as Files['checklists'];
    checkSynonyms({ synonyms, languageSynonyms: [], pages, checklists, cases: [], papers: [] }, problems);
  }
  return problems.map(({ file, line, sentence }) => `${file}:${line}  ${sentence}`);
}

const at = (line: number, sentence: string) => [`content/synonyms.yaml:${line}  ${sentence}`];

const other = '  translations:\n    fr: [f]\n    es: [f, e]\n    pt: [f]\n    ar: [ع]\n    ru: [ж]\n';

describe('synonyms', () => {
  it('may be in five more languages, which share words', () => {
    expect(problemsOf(`- words: [a, f]\n${other}  pages: [/]\n`)).toEqual([]);
  });

  it('may lead to any page and to any list', () => {
    expect(problemsOf('- words: [a, b]\n  pages: [/, /tools/, /tools/site-visits/, /checklists/sustained-contact/]\n')).toEqual([]);
  });

  it.each([
    [
      'a page that does not exist',
      '- words: [a]\n  pages:\n    - /tools/\n    - /tool/\n',
      at(4, 'There is no page at "/tool/"; correct the address, or remove it.'),
    ],
    [
      'a word that stands twice',
      '- words: [a]\n  pages: [/]\n- words: [b, A]\n  pages: [/]\n',
      at(3, 'The word "A" is already on line 1; put all its pages there.'),
    ],
    [
      'an address that is none',
      '- words: [a]\n  pages: [tools/site-visits]\n',
      at(2, '"pages" is not right: write the address of a page from the root of the site, such as /tools/site-visits/.'),
    ],
    [
      'a word that is in another entry in another language',
      `- words: [a]\n  pages: [/]\n- words: [b]\n${other}  pages: [/]\n`.replace('[f]', '[a]'),
      at(5, 'The word "a" is already on line 1; put all its pages there.'),
    ],
    [
      'a language left out',
      `- words: [b]\n${other.replace(/.*ru.*\n/, '')}  pages: [/]\n`,
      at(3, '"ru" is missing: write the Russian words as a list.'),
    ],
    [
      'lines of two languages swapped',
      `- words: [b]\n${other.replace('[ع]', '[я]')}  pages: [/]\n`,
      at(6, '"я" is not written in Arabic letters; correct it, or move it to its own language.'),
    ],
    ['no words', '- pages: [/]\n', at(1, '"words" is missing: write the words as a list.')],
    ['no pages', '- words: [a]\n  pages: []\n', at(2, '"pages" is not right: name at least one page.')],
    [
      'another field',
      '- words: [a]\n  pages: [/]\n  page: /\n',
      at(3, '"page" is not a field that may stand here; check its spelling against src/schemas/, or take it out.'),
    ],
  ])('%s is refused', (_, yaml, expected) => expect(problemsOf(yaml)).toEqual(expected));
});
