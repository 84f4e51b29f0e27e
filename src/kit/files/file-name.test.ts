import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  [['record', 'Our day', '2026-11-23'], 'record-Our-day-2026-11-23.xlsx'],
  [['record', '', '2026-11-23'], 'record-2026-11-23.xlsx'],
  [['record', '../..\\a:b*?"<>|\u0000\u202E c'], 'record-..-..-a-b-c.xlsx'],
  [['record', 'يومنا'], 'record-يومنا.xlsx'],
  [['record', 'x'.repeat(500)], `record-${'x'.repeat(60)}.xlsx`],
])('the name of a file for %j is %s', (parts, name) => expect(fileName(parts, 'xlsx')).toBe(name));

it('is named otherwise where nothing is left', () => expect(fileName(['<>'], 'docx', 'letter')).toBe('letter.docx'));
