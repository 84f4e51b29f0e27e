import type { Library } from './library.ts';
import type { SiteFiles } from './site-files.ts';
import type { PageFile } from './page-file.ts';
import type { StringsFiles } from './strings-files.ts';
import type { YamlFile } from './yaml-file.ts';
import type { StringNotes } from '../translation/string-notes.ts';
import type { SynonymsFile } from '../translation/synonyms-files.ts';
import type { TextsFile } from '../translation/texts-files.ts';

/** The files as read, with a way to find the line of anything in them. */
export interface Files {
  site: SiteFiles;
  stages: YamlFile<Library['stages']>;
  tools: YamlFile<Library['tools']>;
  practice: YamlFile<Library['practice'][number]>[];
  risks: YamlFile<Library['risks']>;
  measures: YamlFile<Library['measures']>;
  principles: YamlFile<Library['principles']>;
  sources: YamlFile<Library['sources']>;
  synonyms: YamlFile<Library['synonyms']>;
  voices: YamlFile<Library['voices'][number]>[];
  checklists: YamlFile<Library['checklists'][number]>[];
  papers: YamlFile<Library['papers'][number]>[];
  workshops: YamlFile<Library['workshops'][number]>[];
  cases: YamlFile<Library['cases'][number]>[];
  figures: YamlFile<Library['figures'][number]>[];
  initiatives: YamlFile<Library['initiatives']>;
  glossary: YamlFile<Library['glossary']>;
  resources: YamlFile<Library['resources']>;
  gaps: YamlFile<Library['gaps']>;
  changes: YamlFile<Library['changes']>;
  redirects: YamlFile<Library['redirects']>;
  navigation: YamlFile<Library['navigation']>;
  ledger: YamlFile<Library['ledger']>;
  pages: PageFile[];
  strings: StringsFiles;
  stringNotes: StringNotes[];
  texts: TextsFile[];
  languageSynonyms: SynonymsFile[];
}
