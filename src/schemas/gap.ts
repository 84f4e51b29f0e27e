/**
 * The known gaps: `content/gaps.yaml`, in the order of the page that lists them.
 *
 * A gap that is filled leaves the file, and `content/changes.yaml` says what was found.
 */
import { z } from 'zod';
import { citation, id, text } from './fields.ts';

/** Missing from the `guide` itself, from the `works` around it, or a `case` we know too little of. */
const gapParts = ['guide', 'works', 'cases'] as const;
export type GapPart = (typeof gapParts)[number];

export const gapSchema = z.strictObject({
  id: id('the gap'),
  part: z.enum(gapParts, { error: `write what it belongs to: ${gapParts.join(', ')}` }).describe('What it belongs to.'),
  title: text('what is missing, in a few words'),
  text: text('what is known of it and what is not'),
  help: text('how a reader could help to fill it'),
  sources: z.array(citation).default([]).describe('Where we know of it from, by tag of source.'),
});

export type Gap = z.infer<typeof gapSchema>;
