import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv, type Cell } from './csv.ts';

const read = (text: string): string[][] => parse(text, { bom: true });

describe('a table as CSV', () => {
  it('starts with the mark that tells Excel it is UTF-8, and ends lines as spreadsheets do', () => {
    expect(csv(['id', 'term'], [{ id: 'a', term: 'Évaluation' }])).toBe('\uFEFFid,term\r\na,Évaluation\r\n');
  });

  it('has its columns also without rows, and empty cells where a row has none', () => {
    expect(read(csv(['a', 'b'], []))).toEqual([['a', 'b']]);
    expect(read(csv(['a', 'b'], [{ b: 1 }]))).toEqual([
      ['a', 'b'],
      ['', '1'],
    ]);
  });

  it.each<[string, Cell, string]>([
    ['a comma', 'one, two', 'one, two'],
    ['a quotation mark', 'the "sponsor"', 'the "sponsor"'],
    ['a line break', 'one\ntwo', 'one\ntwo'],
    ['a carriage return', 'one\rtwo', 'one\rtwo'],
    ['another script', 'العربية', 'العربية'],
    ['a list', ['guide §1', 'flyer'], 'guide §1; flyer'],
    ['an empty list', [], ''],
    ['a number', 0, '0'],
    ['a truth', false, 'false'],
    ['nothing', undefined, ''],
  ])('an independent parser reads %s back', (_, cell, expected) => {
    expect(read(csv(['cell'], [{ cell }, { cell: 'end' }]))[1]).toEqual([expected]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('defuses %j, which a spreadsheet might run', (cell) => {
    expect(read(csv(['cell'], [{ cell }]))[1]).toEqual([`'${cell}`]);
    expect(read(csv([cell], []))[0]).toEqual([`'${cell}`]);
  });

  it('leaves numbers as they are, so that a spreadsheet can count with them', () => {
    expect(read(csv(['cell'], [{ cell: -4.5 }]))[1]).toEqual(['-4.5']);
  });
});
