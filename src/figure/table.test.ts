import { describe, expect, it } from 'vitest';
import { figureSchema } from '../schemas/figure.ts';
import { figureCsv, hasTable } from './table.ts';

const figure = (rest: object) =>
  figureSchema.parse({ id: 'figure-9', number: 9, survives: 'all', certainty: 'Sure.', sources: ['guide'], ...rest });

describe('a figure as CSV', () => {
  it('shows what is in doubt', () => {
    const csv = figureCsv(figure({
      unit: '%',
      labels: ['Audit, external', 'Peers'],
      values: [{ value: 10, certainty: 'medium' }, { value: 0, certainty: 'high' }],
      alternatives: [{ label: 'Audit, external', value: 5 }],
    }));
    expect(csv).toBe(
      '\ufefffigure,part,label,value,other_possible_values,unit,certainty\r\n' +
      '9,label,"Audit, external",10,5,%,medium\r\n' +
      '9,label,Peers,0,,%,high\r\n',
    );
  });
  it('leaves values empty that do not survive', () => {
    const csv = figureCsv(figure({ survives: 'labels', labels: ['Audit'], columns: ['Support'] }));
    expect(csv).toContain('\r\n9,label,Audit,,,,\r\n9,column,Support,,,,\r\n');
  });
  it('names the list that an item belongs to', () => {
    const csv = figureCsv(figure({ lists: [{ title: 'At home', items: ['Be open'] }] }));
    expect(csv).toContain('9,At home,Be open,,,,\r\n');
  });
  it('is none where nothing survives', () => {
    expect(hasTable(figure({ survives: 'nothing' }))).toBe(false);
    expect(hasTable(figure({ labels: ['Audit'] }))).toBe(true);
  });
});
