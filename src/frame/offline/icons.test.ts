import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iconDrawing, markIn } from './icons.ts';

describe('the icons', () => {
  it('are drawn from the mark of the site', () => {
    expect(markIn(readFileSync('public/favicon.svg', 'utf8'))).toMatch(/^M4 3H28/);
    expect(() => markIn('<svg/>')).toThrow('public/favicon.svg');
  });

  it('leave to systems that cut them a mark inside the circle of four fifths', () => {
    const scale = Number(/scale\(([\d.]+)\)/.exec(iconDrawing('', 512, true, { paper: '#fff', mark: '#000' }))![1]);
    // The corners of the mark, with half its stroke, are farthest from the middle.
    expect(Math.hypot(12 + 1.5, 13 + 1.5) * scale).toBeLessThan(0.8 * 16);
  });
});
