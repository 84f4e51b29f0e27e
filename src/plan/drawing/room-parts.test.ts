import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeText } from '#kit/diagram/sizes.ts';
import { runs } from '#kit/fuzz/runs.fixture.ts';
import { emptyPlan, newEntry, type ReformPlan } from '../model/plan.ts';
import { somePlans } from '../model/some-plans.fixture.ts';
import { fitsRoom, roomDrawing, roomParts } from './room-parts.ts';

/** What the room view has on a projector. */
const space = { width: 1170, height: 550, letters: 28 };
const step = (id: string, level: 'learning' | 'person' | 'reform') => newEntry('steps', { level, text: `Step ${id}` }, id);
const link = (from: string, to: string) => newEntry('links', { from, to }, `${from}${to}`);
const plan: ReformPlan = {
  ...emptyPlan(),
  steps: [step('aaaa', 'learning'), step('bbbb', 'learning'), step('cccc', 'person'), step('dddd', 'person'), step('eeee', 'reform')],
  links: [link('aaaa', 'cccc'), link('bbbb', 'cccc'), link('cccc', 'eeee')],
};
const stepsIn = (fits: (count: number) => boolean) =>
  roomParts(plan, ({ steps }) => fits(steps.length)).map(({ steps }) => steps.map(({ id }) => id));

describe('a plan for a room', () => {
  it.each<[string, number, string[][]]>([
    ['the whole', 5, [['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee']]],
    [
      'as many steps of a level as fit, with all that they lead to, and what nothing leads to',
      3,
      [
        ['aaaa', 'bbbb', 'cccc'],
        ['cccc', 'dddd', 'eeee'],
      ],
    ],
    ['one step at a time where not even two fit', 0, [['aaaa', 'cccc'], ['bbbb', 'cccc'], ['cccc', 'eeee'], ['dddd']]],
  ])('is %s', (_, most, expected) => {
    expect(stepsIn((count) => count <= most)).toEqual(expected);
  });

  it('has every step, each arrow once, and letters that can be read, whatever is in it', () => {
    fc.assert(
      fc.property(somePlans, fc.boolean(), (any, rtl) => {
        const parts = roomParts(any, (part) => fitsRoom(part, rtl, space));
        expect(new Set(parts.flatMap(({ steps }) => steps.map(({ id }) => id)))).toEqual(new Set(any.steps.map(({ id }) => id)));
        expect(parts.flatMap(({ links }) => links.map(({ id }) => id)).sort()).toEqual(any.links.map(({ id }) => id).sort());
        for (const part of parts) {
          const { layout, scale } = roomDrawing(part, rtl, space);
          expect(layout.width * scale).toBeLessThanOrEqual(space.width + 0.01);
          expect(scale * nodeText).toBeGreaterThanOrEqual(space.letters - 0.01);
        }
      }),
      runs(30),
    );
  });
});
