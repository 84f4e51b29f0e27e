import { describe, expect, it } from 'vitest';
import { places, strand } from './strands.ts';

const glass = { reach: 100, waist: 5, gap: 2, rim: 0, middle: 100, base: 200 };

describe('strands', () => {
  it('spread evenly from edge to edge', () => {
    expect(places(5)).toEqual([-1, -0.5, 0, 0.5, 1]);
  });

  it('start and end wide and pass the waist narrow', () => {
    expect(strand(1, glass)).toBe('M100 0C100 52 5 48 5 100S100 148 100 200');
  });

  it('mirror each other around the axis', () => {
    expect(strand(-1, glass)).toBe('M-100 0C-100 52 -5 48 -5 100S-100 148 -100 200');
  });

  it('keep clear of the axis at the waist, unless they run along it', () => {
    expect(strand(0.5, glass)).toContain('3.5 100S');
    expect(strand(0, glass)).toContain('0 100S');
  });
});
