/**
 * One figure of the guide: `content/figures/figure-<number>.yaml`.
 *
 * The pictures themselves are lost; what is left is text. Give what survives and how sure we are of it.
 * Never fill a gap: a figure without values has none here.
 */
import { z } from 'zod';
import { citations, id, text, verbatim } from './fields.ts';

const certainties = ['high', 'medium-high', 'medium', 'low'] as const;
const figureKinds = ['map', 'network', 'bars', 'heat-map', 'lists', 'chart'] as const;
/** `all` of it, `part` of its values, only its `labels`, only its `message`, or `nothing`. */
const survivals = ['all', 'part', 'labels', 'message', 'nothing'] as const;

const valueSchema = z.strictObject({
  value: z.number({ error: 'write the value as a number' }).describe('The value.'),
  certainty: z.enum(certainties, { error: `write how sure we are: ${certainties.join(', ')}` }).describe('How sure we are of the value.'),
});

const shape = z.strictObject({
  id: id('the figure'),
  number: z
    .int({ error: 'write the number of the figure' })
    .min(1, { error: 'write the number of the figure, 1 or more' })
    .describe('Its number in the guide.'),
  title: text('the title of the figure').optional().describe('The title, where it was found.'),
  titleBasis: z
    .enum(['printed', 'ours'], { error: 'write "printed" or "ours"' })
    .default('printed')
    .describe('"printed" as in the guide, or "ours": shortened or translated by us.'),
  kind: z
    .enum(figureKinds, { error: `write the kind: ${figureKinds.join(', ')}` })
    .optional()
    .describe('The kind of figure, where it is known.'),
  unit: text('the unit').optional().describe('What the values count.'),
  survives: z
    .enum(survivals, { error: `write how much survives: ${survivals.join(', ')}` })
    .describe('How much of it survives: all, part of its values, only its labels, only its message, or nothing.'),
  certainty: text('how sure we are').describe('How sure we are of what stands here, in one sentence.'),
  labels: z.array(text('the label')).default([]).describe('What the values belong to, in order; of a heat map, its rows.'),
  columns: z.array(text('the column')).default([]).describe('Of a heat map, its columns.'),
  values: z.array(valueSchema).default([]).describe('One for each label, in the same order; or none at all.'),
  alternatives: z
    .array(z.strictObject({ label: verbatim('the label'), value: z.number().describe('The other value.') }))
    .default([])
    .describe('Another pairing of label and value that the surviving text allows.'),
  lists: z
    .array(
      z.strictObject({
        title: text('the heading of the list'),
        items: z.array(text('the item')).min(1, { error: 'write at least one item' }).describe('The items of the list.'),
      }),
    )
    .default([])
    .describe('Of a figure that is a list of lists.'),
  drawnFrom: z
    .enum(['process-map'], { error: 'write process-map, or leave it out' })
    .optional()
    .describe('Where the content of the figure stands as data of its own, so that it stands only once.'),
  note: text('the note').optional().describe('What a reader should know about the figure.'),
  sources: citations,
});

export const figureSchema = shape.superRefine((figure, context) => {
  const { labels, values, survives, alternatives } = figure;
  const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (values.length > 0 && values.length !== labels.length) {
    refuse(['values'], `there are ${values.length} values for ${labels.length} labels; give each label its value`);
  }
  if (values.length > 0 && survives !== 'all' && survives !== 'part') {
    refuse(['survives'], `it says "${survives}", but there are values below; write "all" or "part", or take the values out`);
  }
  alternatives.forEach(({ label }, index) => {
    if (!labels.includes(label)) refuse(['alternatives', index, 'label'], 'it is none of the labels above; write one of them');
  });
});

export type Figure = z.infer<typeof figureSchema>;
