/**
 * What may stand at the top of a page in `content/docs/`, beyond what Starlight knows
 * (https://starlight.astro.build/reference/frontmatter/).
 */
import { z } from 'astro/zod';
import { citation, stageId, text } from './fields.ts';

/** Kinds of page. The search offers them as a filter, in words. */
const pageKinds = ['guide', 'stage', 'tool', 'checklist', 'note', 'lesson', 'case', 'paper', 'reference', 'site'] as const;
export type PageKind = (typeof pageKinds)[number];

/** By whom a page was translated. */
const translationKinds = ['machine', 'person', 'checked'] as const;

export const pageSchema = z.object({
  /** What the reader gets from the page. Shown under the title, in search results and in previews. */
  description: text('what the reader gets from the page'),
  kind: z.enum(pageKinds, { error: `write the kind of page: ${pageKinds.join(', ')}` }),
  /** The stages the page bears on; the search offers them as a filter. */
  stages: z.array(stageId).default([]),
  /** The tool that a page in `tools/` explains. */
  tool: z.string().optional(),
  /** Tags from `content/sources.yaml`, each with a place if wanted. Listed at the foot of the page. */
  sources: z.array(citation).default([]),
  /** Other words people use for this; the search finds the page by them. */
  aliases: z.array(z.string()).default([]),
  /**
   * On pages made from data: the files to edit, as `content/process-map/stages.yaml#sustained-contact`, where an id after `#`
   * leads to its line. Other pages are their own; `this page` names it among several.
   */
  file: z.union([z.string(), z.array(z.string())]).optional(),
  /** Set on pages whose text is mostly our own advice rather than a source's. */
  ours: z.boolean().default(false),
  /** False where the first use of a glossary entry should not become a link. */
  glossary: z.boolean().default(true),
  /** True for a page that people work in while others wait: its foot leads to the first page of each part of the site only. */
  shortFoot: z.boolean().default(false),
  /** On a page in another language: the fingerprint of the English page that it translates. The check says which one to write. */
  translates: z
    .string({ error: 'write the fingerprint of the English page' })
    .regex(/^[a-f][0-9a-f]{7}$/, { error: 'write a letter and seven letters or digits, such as b2ad94a6' })
    .optional(),
  /** On a page in another language: made by a machine, made by a person, or checked by a second person. */
  translation: z.enum(translationKinds, { error: `write who made the translation: ${translationKinds.join(', ')}` }).optional(),
  /**
   * On a draft in another language: the fingerprints of texts whose translation has the English words, such as a name. What
   * else is English in a draft is not translated yet. An import writes this.
   */
  sameInEnglish: z.array(z.string(), { error: 'write a list of fingerprints, such as [b2ad94a6]' }).optional(),
});
