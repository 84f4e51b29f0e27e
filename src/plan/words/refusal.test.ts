import { expect, it } from 'vitest';
import { wordsOf } from '#kit/strings/words.ts';
import { entryLimits } from '#schemas/plan-fields.ts';
import { largestPlan, readPlanFile, writePlanFile } from '../exchange/plan-file.ts';
import { emptyPlan, newEntry, type PlanLink } from '../model/plan.ts';
import { refusalInWords } from './refusal.ts';

const words = wordsOf('en');
const step = (id: string, text = id) => newEntry('steps', { level: 'person', text }, id);
const link = (from: string, to: string) => newEntry('links', { from, to }, `${from}${to}`);
const steps = [step('aaaa', 'First'), step('bbbb', 'Second')];
const good = writePlanFile({ ...emptyPlan(), steps });
const withSteps = (count: number) => writePlanFile({ ...emptyPlan(), steps: Array.from({ length: count }, (_, i) => step(`step${i}`)) });
const withLinks = (links: PlanLink[]) => writePlanFile({ ...emptyPlan(), steps, links });

it.each<[string, string, string]>([
  ['too large to read', ' '.repeat(largestPlan + 1), words('plan.refused.too-large')],
  ['no JSON', 'Dear colleagues', words('plan.refused.not-json')],
  ['of another kind', '{"format":"peer-learning-guide-board","version":4}', words('plan.refused.not-plan')],
  ['from a newer edition', good.replace('"version": 1', '"version": 2'), words('plan.refused.newer')],
  ['edited by hand', good.replace('"person"', '"boss"'), words('plan.refused.damaged', { place: 'steps.0.level' })],
  ['with 10,000 steps', withSteps(10_000), words('plan.refused.steps', { place: 10_000, most: entryLimits.steps })],
  [
    'with too many arrows',
    withLinks(Array.from({ length: 13 }, () => link('aaaa', 'bbbb'))),
    words('plan.refused.links', { place: 13, most: entryLimits.links }),
  ],
  ['with a circle', withLinks([link('aaaa', 'bbbb'), link('bbbb', 'aaaa')]), words('plan.refused.circle', { place: 'Second → First' })],
])('a file that is %s gets its own sentence', (_, file, sentence) => {
  const read = readPlanFile(file);
  expect(read.ok ? 'It was opened.' : refusalInWords(read, words)).toBe(sentence);
  expect(sentence).not.toMatch(/\{\{|^$/);
});
