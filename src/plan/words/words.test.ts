import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '#kit/strings/words.ts';
import { runs, thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { layOutColumns } from '../drawing/columns.ts';
import { layOutStack } from '../drawing/stack.ts';
import { emptyPlan, newEntry, numberedLinks, type PlanLink, type ReformPlan } from '../model/plan.ts';
import { somePlans } from '../model/some-plans.fixture.ts';
import { gapsIn } from './gaps.ts';
import { lopsidedIn } from './lopsided.ts';
import { asSentence, linkBesideDrawing, linkInWords, onOneLine, planInWords, type PlanWords } from './sentences.ts';
import { linkTable, stepTable } from './tables.ts';

/** Words that name their key and what is filled in, so that a test can read a sentence back. */
const bare: PlanWords = (key, values = {}) => JSON.stringify([key, values]);
const read = (text: string) => JSON.parse(text) as [string, Record<string, string | number>];

describe('the drawing, the paragraph and the table of a plan', () => {
  it('have the same steps, arrows, assumptions and weak places, whatever is in it', () => {
    fc.assert(
      fc.property(somePlans, (plan) => {
        const parts = planInWords(plan, bare, 'en');
        const levels = ['learning', 'person', 'organisation', 'reform'];
        const said = levels.flatMap((level) => parts.find(({ heading }) => read(heading)[0] === `plan.level.${level}`)?.lines ?? []);
        const ways = parts.find(({ heading }) => read(heading)[0] === 'plan.ways')?.lines ?? [];
        // The first of the sentences on an arrow says what it is; each is a text of JSON.
        const sentences = ways.map((line) => read(line.slice(0, line.indexOf('}]') + 2)));
        const table = linkTable(plan, bare, 'en').rows;
        for (const layout of [layOutColumns(plan, false), layOutStack(plan, true)]) {
          const textOf = (id: string) => onOneLine(layout.boxes.find(({ step }) => step.id === id)!.step.text);
          const drawn = layout.arrows.map(({ number, from, to }) => [number, textOf(from), textOf(to)]);
          expect(layout.boxes.map(({ step }) => onOneLine(step.text)).sort()).toEqual([...said].sort());
          expect(sentences.map(([, { number, from, to }]) => [number, from, to])).toEqual(drawn);
          expect(table.map(([number, from, to]) => [Number(number), onOneLine(from!), onOneLine(to!)])).toEqual(drawn);
          const weak = numberedLinks(plan)
            .filter(({ number }) => layout.arrows[number - 1]!.weak)
            .map(({ number }) => number);
          const guessed = ways.flatMap((line, i) =>
            line.includes('plan.sure.guess.said') && line.includes('plan.hangs.much.said') ? [i + 1] : [],
          );
          expect(guessed).toEqual(weak);
        }
        expect(sentences.map(([, { assumption = '' }]) => assumption)).toEqual(table.map((row) => asSentence(row[3]!)));
      }),
      thirdOfRuns(1_000),
    );
  });

  it('draws all the letters of a step, in their order', () => {
    fc.assert(
      fc.property(somePlans, (plan) => {
        for (const { step, text } of layOutColumns(plan, false).boxes) {
          expect(text.lines.join('').replace(/\s/g, '')).toBe(step.text.replace(/\s/g, ''));
        }
      }),
      runs(100),
    );
  });
});

const step = (id: string, level: 'learning' | 'person' | 'organisation' | 'reform') => newEntry('steps', { level, text: id }, id);
const link = (from: string, to: string, given: Partial<PlanLink> = {}) =>
  newEntry('links', { assumption: 'a', sure: 'signs', hangs: 'little', who: 'w', look: '2027-01-31', ...given, from, to }, `${from}${to}`);
describe('a text of several lines in a sentence', () => {
  it.each([
    ['kept every day\n\nmay travel', 'kept every day; may travel', 'kept every day; may travel'],
    ['They get the time.\nOthers ask?', 'They get the time. Others ask?', 'They get the time. Others ask?'],
    ['They get  the time. \n', 'They get the time.', 'They get the time'],
    ['.', '.', '.'],
    ['', '', ''],
  ])('%j is on one line, and has no full stop before ours', (text, line, sentence) => {
    expect([onOneLine(text), asSentence(text)]).toEqual([line, sentence]);
  });

  it('is said beside the drawing with its number alone, and what is said of it', () => {
    const plan = { steps: [step('aaaa', 'learning'), step('bbbb', 'person')], links: [link('aaaa', 'bbbb', { assumption: 'one.' })] };
    const [numbered] = numberedLinks(plan);
    expect(linkBesideDrawing(numbered!, bare, 'en')).toMatch(
      /^\["plan\.onlyIf",\{"number":1,"assumption":"one"\}\] .*plan\.sure\.signs\.said.*plan\.looks\.said/,
    );
    const empty = { ...numbered!, link: newEntry('links', { from: 'aaaa', to: 'bbbb' }) };
    expect(linkBesideDrawing(empty, bare, 'en')).toBe('["plan.onlyIf.none",{"number":1}]');
  });

  it('does not run together with the next in what an arrow says', () => {
    const plan = {
      steps: [step('aaaa', 'learning'), step('bbbb', 'person')],
      links: [link('aaaa', 'bbbb', { assumption: 'one.\n\ntwo.' })],
    };
    expect(linkInWords(numberedLinks(plan)[0]!, bare, 'en')).toContain('"assumption":"one. two"');
  });
});

const about = { ...emptyPlan().about, problem: 'p', aim: 'a' };
const whole: ReformPlan = {
  ...emptyPlan(),
  about,
  steps: [step('aaaa', 'learning'), step('bbbb', 'person'), step('cccc', 'organisation'), step('dddd', 'reform')],
  links: [link('aaaa', 'bbbb'), link('bbbb', 'cccc'), link('cccc', 'dddd')],
};
const gaps = (plan: ReformPlan) => gapsIn(plan, bare).map(({ text, at }) => [read(text)[0], at]);

it('lists steps in a column for each level that has any', () => {
  const steps = [...whole.steps.filter(({ level }) => level !== 'person'), step('eeee', 'learning')];
  const { columns, rows } = stepTable({ ...whole, steps }, bare);
  expect(columns.map((text) => read(text)[0])).toEqual(['plan.level.learning', 'plan.level.organisation', 'plan.level.reform']);
  expect(rows).toEqual([
    ['aaaa', 'cccc', 'dddd'],
    ['eeee', '', ''],
  ]);
  expect(stepTable(emptyPlan(), bare).rows).toEqual([]);
});

describe('the gaps of a plan', () => {
  it('are none in a plan that leads home, with assumptions that somebody looks at', () => {
    expect(gaps(whole)).toEqual([]);
  });

  it.each<[string, Partial<ReformPlan>, [string, string][]]>([
    ['no problem', { about: { ...about, problem: '' } }, [['plan.gap.problem', 'problem']]],
    [
      'a step nobody leads to',
      { links: whole.links.slice(1) },
      [
        ['plan.gap.nowhere', 'ways'],
        ['plan.gap.unled', 'ways'],
      ],
    ],
    [
      'an arrow without an assumption',
      { links: [...whole.links.slice(1), link('aaaa', 'bbbb', { assumption: '' })] },
      [['plan.gap.assumption', 'link-aaaabbbb']],
    ],
    [
      'an assumption nobody looks at',
      { links: [...whole.links.slice(1), link('aaaa', 'bbbb', { who: '' })] },
      [['plan.gap.unwatched', 'link-aaaabbbb']],
    ],
    [
      'much that hangs on a guess',
      { links: [...whole.links.slice(1), link('aaaa', 'bbbb', { sure: 'guess', hangs: 'much' })] },
      [['plan.gap.weak', 'link-aaaabbbb']],
    ],
    [
      'an assumption without a word on how sure',
      { links: [...whole.links.slice(1), link('aaaa', 'bbbb', { sure: '' })] },
      [['plan.gap.unsaid', 'link-aaaabbbb']],
    ],
    [
      'an outcome without a way home',
      { steps: [...whole.steps, step('bbbc', 'person')], links: [...whole.links, link('bbbb', 'bbbc')] },
      [['plan.gap.nowhere', 'ways']],
    ],
    ['a question nobody needs', { rows: [newEntry('rows', { question: 'q' }, 'rrrr')] }, [['plan.gap.needless', 'row-rrrr']]],
  ])('name %s and where it is corrected', (_, part, expected) => {
    expect(gaps({ ...whole, ...part })).toEqual(expected);
  });

  it('say that a person’s step finds no way home where it leads only to other people', () => {
    const steps = [...whole.steps, step('bbbc', 'person'), step('bbbd', 'person')];
    const found = gaps({ ...whole, steps, links: [...whole.links, link('aaaa', 'bbbc'), link('bbbc', 'bbbd')] });
    expect(found).toEqual([
      ['plan.gap.home', 'ways'],
      ['plan.gap.nowhere', 'ways'],
    ]);
  });

  it('have words for people', () => {
    expect(gapsIn({ ...whole, about: emptyPlan().about }, wordsOf('en') as PlanWords).every(({ text }) => /^[A-Z].*\.$/.test(text))).toBe(
      true,
    );
  });
});

describe('what is lopsided in who tracks what', () => {
  const row = (id: string, given: object) =>
    newEntry('rows', { question: id, needs: 'n', decision: 'd', who: id, about: 'organisation', ...given }, id);
  it.each([
    ['nothing, with three people and the home organisation', [{}, {}, {}], []],
    ['that all is about activities', [{ about: 'learning' }, { about: 'learning' }, { about: 'learning' }], ['activities', 'home']],
    ['that nobody tracks what happens at home', [{ about: 'person' }, { about: 'reform' }, { about: 'learning' }], ['home']],
    ['that one person does all', [{ who: 'Ana' }, { who: 'ana ' }, { who: 'Ana' }], ['one']],
    ['that nobody needs an answer', [{ needs: '', decision: '' }], ['nobody']],
    [
      'nothing of two questions',
      [
        { about: 'learning', who: 'x' },
        { about: 'learning', who: 'x' },
      ],
      [],
    ],
  ])('is %s', (_, given, expected) => {
    expect(lopsidedIn({ rows: given.map((fields, i) => row(`row${i}`, fields)) })).toEqual(expected);
  });
});
