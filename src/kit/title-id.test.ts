import { describe, expect, it } from 'vitest';
import { titleId } from './title-id.ts';

describe('the id of a title', () => {
  it.each([
    ['  Índex & Ärger! ', 'index-arger'],
    ['Đà Nẵng', 'da-nang'],
    ['ĐÀ NẴNG', 'da-nang'],
    ['Ħal Għaxaq', 'hal-ghaxaq'],
    ['Łódź, Ærø, Þing & Straße', 'lodz-aero-thing-strasse'],
    ['Diyarbakır', 'diyarbakir'],
    ['опыт', ''],
    ['опыт 2024', '2024'],
  ])('keeps the letters of %s', (title, id) => {
    expect(titleId(title)).toBe(id);
  });

  it('ends at a word where the title is long', () => {
    expect(titleId(`${'a'.repeat(29)} ${'b'.repeat(30)} c`)).toBe(`${'a'.repeat(29)}-${'b'.repeat(30)}`);
    expect(titleId(`${'a'.repeat(29)} ${'b'.repeat(31)}`)).toBe('a'.repeat(29));
    expect(titleId('a'.repeat(70))).toBe('a'.repeat(60));
    expect(titleId('one two three', 8)).toBe('one-two');
  });
});
