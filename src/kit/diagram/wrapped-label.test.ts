import { describe, expect, it } from 'vitest';
import { letterCount, textWidth, wrapLabel } from './wrapped-label.ts';

const lines = (label: string, letters?: number) => wrapLabel(label, 14, letters).lines.map((line) => line.trimEnd());

describe('lines', () => {
  it.each([
    ['', []],
    ['Site visits', ['Site visits']],
    ['Exercises that build commitment and trust', ['Exercises that build', 'commitment and trust']],
    ['one\ntwo', ['one', 'two']],
    ['Single- or multi-peer self-assessment', ['Single- or multi-', 'peer self-assessment']],
    ['公共部門改革中的同儕學習與知識交流平台', ['公共部門改革中的同儕', '學習與知識交流平台']],
    ['التعلم من الأقران في إصلاح القطاع العام', ['التعلم من الأقران في', 'إصلاح القطاع العام']],
  ])('%s', (label, expected) => {
    expect(lines(label)).toEqual(expected);
  });

  it('are about twenty letters, and wide letters count double', () => {
    for (const label of ['公共部門改革中的同儕學習與知識交流平台', 'Peers learn from what other peers have tried and seen']) {
      for (const line of lines(label)) expect(letterCount(line)).toBeLessThanOrEqual(20);
    }
  });

  it('cut a word that is too long, and lose nothing of it', () => {
    const word = 'Verwaltungsmodernisierungsprogramm';
    expect(lines(word, 12).every((line) => letterCount(line) <= 12)).toBe(true);
    expect(lines(word, 12).join('')).toBe(word);
  });
});

it.each([
  ['iii', 'mmm'],
  ['abc', 'ABC'],
  ['abc', '公共部'],
])('%s is narrower than %s', (narrow, broad) => {
  expect(textWidth(narrow, 14)).toBeLessThan(textWidth(broad, 14));
});
