import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import type { Library } from '#library/reading/library.ts';
import { groupsLeadingTo, listedGroup, measuresOf, risksOf, stageNamed, stagesOfTool, toolNamed, toolsByFamily, toolsOf } from './map.ts';

/** Only what the functions look at. */
const small = {
  stages: [
    { id: 'pre-foundational', tools: [], risks: [], measures: [] },
    {
      id: 'sustained-contact',
      tools: [{ tool: 'visit' }, { tool: 'pair' }],
      risks: ['drift'],
      measures: [{ measure: 'pace', note: 'Start early.' }],
    },
    { id: 'learning-outcomes', tools: [{ tool: 'visit', label: 'Visits' }], risks: [], measures: [] },
  ],
  tools: [
    { id: 'pair', family: 'other' },
    { id: 'visit', family: 'experience' },
    { id: 'paper', family: 'other' },
  ],
  risks: [{ id: 'drift' }],
  measures: [{ id: 'pace', tools: ['pair'] }],
  checklists: [
    { id: 'first', groups: [{ id: 'a', leadsTo: { tools: ['visit'], measures: [], why: { visit: 'You see it.' } } }, { id: 'b' }] },
    { id: 'second', groups: [{ id: 'c', leadsTo: { tools: ['pair', 'visit'], measures: ['pace'], why: { visit: 'Go there.' } } }] },
  ],
} as unknown as Library;

describe('a stage', () => {
  const stage = stageNamed(small, 'sustained-contact');

  it('shows its tools in the order of the map, with the printed label where there is one', () => {
    expect(toolsOf(small, stage).map(({ tool }) => tool.id)).toEqual(['visit', 'pair']);
    expect(toolsOf(small, stageNamed(small, 'learning-outcomes'))).toMatchObject([{ tool: { id: 'visit' }, label: 'Visits' }]);
  });

  it('shows its risks, and its measures with remark and tools', () => {
    expect(risksOf(small, stage)).toEqual([{ id: 'drift' }]);
    expect(measuresOf(small, stage)).toMatchObject([{ measure: { id: 'pace' }, note: 'Start early.', tools: [{ id: 'pair' }] }]);
  });

  it('may have nothing on the map', () => {
    expect(toolsOf(small, stageNamed(small, 'pre-foundational'))).toEqual([]);
  });
});

describe('a tool', () => {
  it('knows the stages it serves', () => {
    expect(stagesOfTool(small, 'visit').map(({ stage, label }) => [stage.id, label])).toEqual([
      ['sustained-contact', undefined],
      ['learning-outcomes', 'Visits'],
    ]);
    expect(stagesOfTool(small, 'paper')).toEqual([]);
  });

  it('knows the groups of questions that lead to it, and why', () => {
    expect(groupsLeadingTo(small, 'visit').map(({ list, group, why }) => [`${list.id}/${group.id}`, why])).toEqual([
      ['first/a', 'You see it.'],
      ['second/c', 'Go there.'],
    ]);
    expect(groupsLeadingTo(small, 'paper')).toEqual([]);
  });

  it('is listed under its family, families in the order of the annex', () => {
    expect(toolsByFamily(small).map(({ family, tools }) => [family, tools.map(({ id }) => id)])).toEqual([
      ['experience', ['visit']],
      ['other', ['pair', 'paper']],
    ]);
  });

  it('is refused by name when there is none', () => {
    expect(() => toolNamed(small, 'magic')).toThrow('There is no tool "magic".');
  });
});

describe('the process map of the guide', () => {
  const real = library();

  it('shows exactly the tools that say they are on it', () => {
    for (const tool of real.tools) expect([tool.id, stagesOfTool(real, tool.id).length > 0]).toEqual([tool.id, tool.onMap]);
  });
});

describe('a group of questions', () => {
  it('is found with its list', () => {
    const { list, group } = listedGroup(small, 'b');
    expect([list.id, group.id]).toEqual(['first', 'b']);
    expect(() => listedGroup(small, 'z')).toThrow('There is no group of questions "z".');
  });
});
