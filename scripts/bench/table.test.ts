import { describe, expect, it } from 'vitest';
import { kilobytes, median, plainNumber, ratioTable, seconds, table } from './table.ts';

describe('a table of ratios', () => {
  it('puts every number next to ours', () => {
    const rows = [
      { name: 'Ours', values: [24_000, 0, 1.5] },
      { name: 'Other', values: [62_400, 38, undefined] },
      { name: 'Heavy', values: [788_000, 54, 1.2] },
    ];
    expect(ratioTable([kilobytes('Weight'), plainNumber('Scripts'), seconds('Time')], rows)).toBe(
      [
        '|  | Weight | Scripts | Time |',
        '| --- | ---: | ---: | ---: |',
        '| Ours | 24.0 kB | 0 | 1.5 s |',
        '| Other | 62.4 kB · 2.6× | 38 | – |',
        '| Heavy | 788 kB · 33× | 54 | 1.2 s · 0.8× |',
      ].join('\n'),
    );
  });

  it('says nothing of a number of ours that is missing', () => {
    expect(
      ratioTable(
        [plainNumber('A')],
        [
          { name: 'Ours', values: [undefined] },
          { name: 'Other', values: [3] },
        ],
      ),
    ).toMatch(/Ours \| – \|\n\| Other \| 3 \|$/);
  });

  it('keeps a bar in a cell from ending it', () => {
    expect(table(['a'], [['x|y']])).toContain('| x\\|y |');
  });

  it('takes the middle, in any order', () => {
    expect(median([100, 3, 20])).toBe(20);
    expect(median([7])).toBe(7);
  });
});
