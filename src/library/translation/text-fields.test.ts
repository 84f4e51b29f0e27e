import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { text } from '#schemas/fields.ts';
import { textsOf } from './text-fields.ts';

const step = z.strictObject({ text: text('the step'), why: text('a reason').optional().describe('Why so.') }).describe('A step.');
const recipe = z
  .strictObject({
    name: text('the name').optional().describe('What cooks call it.'),
    steps: z.array(step).default([]).describe('What to do, in order. None: it is bought.'),
    tastes: z.array(text('a taste')).default([]).describe('How it tastes.'),
  })
  .describe('A recipe.');

describe('what a text is said to be', () => {
  it('is the description of its field, after one sentence about the field that it is part of', () => {
    const soup = { name: 'Soup', steps: [{ text: 'Stir', why: 'It burns' }], tastes: ['Salty'] };
    expect(textsOf(recipe, soup).map(({ english, about }) => [english, about])).toEqual([
      ['Soup', 'What cooks call it.'],
      ['Stir', 'What to do, in order. The step.'],
      ['It burns', 'What to do, in order. Why so.'],
      ['Salty', 'How it tastes. A taste.'],
    ]);
  });
});
