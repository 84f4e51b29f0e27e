/**
 * The glossary: `content/glossary.yaml`, in the order of the alphabet.
 *
 * Pages link the first use of each entry by themselves; writers mark nothing up. An entry is found in
 * a text by its `term` and by the forms in `alsoWritten`. Pages of another language have the terms that
 * are translated in `content/texts/<language>/glossary.yaml`, which may list forms of its own; regular
 * endings are found without.
 */
import { z } from 'zod';
import { citations, id, text, wordsOfLanguage } from './fields.ts';

const common = {
  id: id('the entry').describe('The anchor on the page of the glossary.'),
  term: text('the word or the acronym'),
  alsoWritten: wordsOfLanguage('another form of the word')
    .default([])
    .describe('Other forms in which texts use it: plurals, other spellings.'),
  link: z
    .boolean({ error: 'write true or false' })
    .default(true)
    .describe('False for words so common on these pages that a link each time would be noise.'),
  seeAlso: z.array(id('the other entry')).default([]).describe('Ids of other entries.'),
  note: text('the note').optional().describe('What a reader should know about the word in the sources.'),
  sources: citations,
};

export const glossaryEntrySchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      ...common,
      kind: z.literal('acronym').describe('An acronym or a term.'),
      expansion: text('what the letters stand for'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('term').describe('An acronym or a term.'),
      definition: text('what the word means, in plain words'),
    }),
  ],
  { error: 'write "acronym" or "term"' },
);

export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
