import { describe, expect, it } from 'vitest';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { toolAims } from '#schemas/tool-practice.ts';
import { aimTable, choices, chosenTools, type ChosenTool } from './choosing.ts';

const [visits] = chosenTools(miniatureLibrary());
const tool = (id: string, fits: Partial<ChosenTool['fits']>): ChosenTool => ({
  tool: { ...visits!.tool, id },
  fits: { ...visits!.fits, ...fits },
});
const three = [
  tool('visit', { time: ['days'], group: ['few', 'small'], learn: ['practice', 'politics'] }),
  tool('call', { time: ['hours'], group: ['few'], learn: ['practice'] }),
  tool('course', { time: ['days', 'months'], group: ['large'], learn: ['technique'] }),
];
const names = aimTable(three).map(({ aim, cells }) => [aim, ...cells.map(({ chosen }) => chosen.map((one) => one.tool.id).join(' '))]);

describe('which tool for what', () => {
  it('takes what a tool fits from its file, and its stages from the map', () => {
    expect(visits!.fits).toMatchObject({ time: ['days'], group: ['small'], online: 'partly', learn: ['practice'] });
    expect(visits!.fits.stage).toEqual(miniatureLibrary().stages.map(({ id }) => id));
  });
  it('crosses what you want to learn with who, and puts what takes least time first', () => {
    expect(names).toEqual([
      ['technique', '', '', 'course'],
      ['practice', 'call visit', 'visit', ''],
      ['politics', 'visit', 'visit', ''],
    ]);
  });
  it('offers only what leaves a tool, and counts it', () => {
    expect(choices(three, toolAims, ({ learn }) => learn)).toEqual([
      { value: 'technique', count: 1 },
      { value: 'practice', count: 2 },
      { value: 'politics', count: 1 },
    ]);
  });
});
