import type { z } from 'zod';
import { caseSchema } from '#schemas/case.ts';
import { changeSchema } from '#schemas/change.ts';
import { checklistSchema } from '#schemas/checklist.ts';
import { figureSchema } from '#schemas/figure.ts';
import { gapSchema } from '#schemas/gap.ts';
import { glossaryEntrySchema } from '#schemas/glossary-entry.ts';
import { initiativeSchema } from '#schemas/initiative.ts';
import { measureSchema } from '#schemas/measure.ts';
import { paperSchema } from '#schemas/paper.ts';
import { principleSchema } from '#schemas/principle.ts';
import { resourceSchema } from '#schemas/resource.ts';
import { riskSchema } from '#schemas/risk.ts';
import { siteSchema } from '#schemas/site.ts';
import { sourceSchema } from '#schemas/source.ts';
import { stageSchema } from '#schemas/stage.ts';
import { toolPracticeSchema } from '#schemas/tool-practice.ts';
import { toolSchema } from '#schemas/tool.ts';
import { voiceSchema } from '#schemas/voice.ts';
import { workshopStartSchema } from '#schemas/workshop-start.ts';
import type { Library } from '../reading/library.ts';
import { jointFingerprint } from './fingerprint.ts';
import { listsOf, textsOf, wordListsOf, type EntryText, type TextPath, type WordList } from './text-fields.ts';

/** What has texts to translate, each with the schema that says which. `content/texts/<language>/` has a file for each. */
export const translatable = {
  site: siteSchema,
  stages: stageSchema,
  checklists: checklistSchema,
  tools: toolSchema,
  risks: riskSchema,
  measures: measureSchema,
  practice: toolPracticeSchema,
  principles: principleSchema,
  papers: paperSchema,
  workshops: workshopStartSchema,
  cases: caseSchema,
  voices: voiceSchema,
  figures: figureSchema,
  glossary: glossaryEntrySchema,
  initiatives: initiativeSchema,
  sources: sourceSchema,
  resources: resourceSchema,
  gaps: gapSchema,
  changes: changeSchema,
} as const satisfies Partial<Record<keyof Library, z.ZodType>>;

export type TextCollection = keyof typeof translatable;
export const textCollections = Object.keys(translatable) as TextCollection[];

/** The settings of the site are one entry, which has no id of its own. */
export const siteEntry = 'site';

/** One thing of a collection with its English texts. */
export interface TextEntry {
  id: string;
  texts: EntryText[];
  /** Where a language may have lists of words of its own. */
  words: WordList[];
  /** Its lists, of which something may be gone that is translated. */
  lists: TextPath[];
  /** The fingerprint of all its texts. */
  of: string;
}

/** Everything of a collection that has a text, in its order. */
export function textEntries(library: Pick<Library, TextCollection>, collection: TextCollection): TextEntry[] {
  const schema = translatable[collection];
  const entries = collection === 'site' ? [{ ...library.site, id: siteEntry }] : library[collection];
  return entries
    .map((entry) => ({ id: entry.id, texts: textsOf(schema, entry), words: wordListsOf(schema, entry), lists: listsOf(schema, entry) }))
    .filter(({ texts }) => texts.length > 0)
    .map((entry) => ({ ...entry, of: jointFingerprint(entry.texts.map(({ english }) => english)) }));
}
