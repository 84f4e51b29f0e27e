import type { Case } from '#schemas/case.ts';
import type { Change } from '#schemas/change.ts';
import type { Checklist } from '#schemas/checklist.ts';
import type { Figure } from '#schemas/figure.ts';
import type { Gap } from '#schemas/gap.ts';
import type { GlossaryEntry } from '#schemas/glossary-entry.ts';
import type { Initiative } from '#schemas/initiative.ts';
import type { Ledger } from '#schemas/ledger.ts';
import type { Measure } from '#schemas/measure.ts';
import type { Navigation } from '#schemas/navigation.ts';
import type { Paper } from '#schemas/paper.ts';
import type { Principle } from '#schemas/principle.ts';
import type { Redirect } from '#schemas/redirect.ts';
import type { Resource } from '#schemas/resource.ts';
import type { Risk } from '#schemas/risk.ts';
import type { Site } from '#schemas/site.ts';
import type { Source } from '#schemas/source.ts';
import type { Stage } from '#schemas/stage.ts';
import type { Synonym } from '#schemas/synonym.ts';
import type { Tool } from '#schemas/tool.ts';
import type { ToolPractice } from '#schemas/tool-practice.ts';
import type { Voice } from '#schemas/voice.ts';
import type { WorkshopStart } from '#schemas/workshop-start.ts';
import type { TranslatedPages } from '../translated-pages.ts';
import type { Translation } from '../translation/texts.ts';
import type { Problem } from './problem.ts';

/** Everything structured that is in `content/`, checked and cross-checked. */
export interface Library {
  /** What is set for this copy. */
  site: Site;
  stages: Stage[];
  tools: Tool[];
  /** How to run each tool, by its id. */
  practice: ToolPractice[];
  risks: Risk[];
  measures: Measure[];
  principles: Principle[];
  sources: Source[];
  /** In the library of another language also those of {@link languageSynonyms}. */
  synonyms: Synonym[];
  voices: Voice[];
  checklists: Checklist[];
  papers: Paper[];
  workshops: WorkshopStart[];
  cases: Case[];
  figures: Figure[];
  initiatives: Initiative[];
  glossary: GlossaryEntry[];
  resources: Resource[];
  gaps: Gap[];
  /** Newest first. */
  changes: Change[];
  redirects: Redirect[];
  /** Where the header and the foot of every page lead. */
  navigation: Navigation;
  /** What was published, as far as it was noted. */
  ledger: Ledger;
  /** Of every page, without the folder of a language. */
  addresses: string[];
  /** Of the pages that are written in each further language. */
  translatedPages: TranslatedPages;
  /** Of the pages that this copy adds to ours. */
  ownAddresses: string[];
  /** Texts in other languages, each language under its code. */
  translations: Record<string, Translation>;
  /** Synonyms that a language has of its own, under its code. */
  languageSynonyms: Record<string, Synonym[]>;
  /** Texts and pages in other languages whose English words have changed since. They are shown all the same. */
  staleTexts: Problem[];
  /** The addresses of such pages, such as `/fr/tools/`. */
  stalePages: readonly string[];
}
