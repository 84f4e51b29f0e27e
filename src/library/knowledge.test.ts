import { describe, expect, it } from 'vitest';
import { library } from './index.ts';

const { cases, checklists, figures, glossary, initiatives, measures, principles, risks, stages, tools } = library();

/** The items that come from a part of a source, whatever else there is. */
const from = <T extends { sources: readonly string[] }>(source: string, items: readonly T[]): T[] =>
  items.filter(({ sources }) => sources.includes(source));

// The numbers are those of the sources; a slip of the hand in a long file shows here. What a writer adds is
// welcome: nothing may be missing, and more may be there.
describe('nothing that the EIP guide prints is missing', () => {
  it.each([
    ['52 initiatives of Annex A', from('guide Annex A', initiatives), 52],
    ['63 acronyms of Annex B', from('guide Annex B', glossary), 63],
    ['21 terms of Annex C', from('guide Annex C', glossary), 21],
    ['19 tools of the process map', from('guide fig 1', tools).filter(({ onMap }) => onMap), 19],
    ['5 risks of the process map', from('guide fig 1', risks), 5],
    ['14 measures of the process map', from('guide fig 1', measures), 14],
    ['12 principles', from('guide §2', principles), 12],
  ])('of the %s', (_, found, printed) => {
    expect(found.length).toBeGreaterThanOrEqual(printed);
  });

  it('of what the process map prints for each stage', () => {
    const printed = { tools: [0, 7, 6, 7, 4], risks: [0, 1, 1, 1, 2], measures: [0, 2, 2, 6, 5] };
    for (const [kind, least] of Object.entries(printed) as [keyof typeof printed, number[]][]) {
      expect(stages.filter((stage, place) => stage[kind].length < least[place]!).map(({ id }) => `${id}: ${kind}`)).toEqual([]);
    }
  });

  it('of the 72 questions for its five stages', () => {
    const ofStages = checklists.filter(({ stage, composition }) => stage !== undefined && composition === 'source');
    expect(new Set(ofStages.map(({ stage }) => stage))).toEqual(new Set(stages.map(({ id }) => id)));
    // Questions may be retired and others added; those that the guide asks stay accounted for.
    const asked = ofStages.flatMap(({ groups, retired }) => [...groups.flatMap(({ questions }) => questions), ...retired]);
    expect(asked.filter(({ since }) => since === 1).length).toBeGreaterThanOrEqual(72);
  });

  it('of its eleven figures, nor of the values that survive in two of them', () => {
    expect(figures.map(({ number }) => number)).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
    const valuesOf = (wanted: number) => figures.find(({ number }) => number === wanted)!.values.map(({ value }) => value);
    expect({ 6: valuesOf(6), 10: valuesOf(10) }).toEqual({ 6: [10, 13, 15], 10: [0, 0, 0, 0, 5, 10, 10, 15, 20, 65, 80, 95] });
  });
});

describe('the cases', () => {
  it('are listed newest first', () => {
    const years = cases.map(({ since }) => since ?? 0);
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });
});
