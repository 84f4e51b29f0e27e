import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recoloured } from './site-colours.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const all = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`--plg-${name}: (#[0-9a-f]{6});`, 'g'))].map(([, colour]) => colour);

describe('the colours of a copy', () => {
  it('replace the accent and its pale ground in all three themes, and nothing else', () => {
    const own = recoloured(css, { accent: '#7a1f1f', accentDark: '#f0b0b0' });
    expect(all(own, 'accent')).toEqual(['#7a1f1f', '#f0b0b0', '#f0b0b0']);
    expect(new Set(all(own, 'accent-soft')).size).toBe(2);
    expect(all(own, 'accent-soft')).not.toContain(all(css, 'accent-soft')[0]);
    expect(all(own, 'stage-2')).toEqual(all(css, 'stage-2'));
    expect(own.split('\n')).toHaveLength(css.split('\n').length);
  });

  it('cannot be lost without a word', () => {
    expect(() => recoloured(':root { color: red }', { accent: '#7a1f1f', accentDark: '#f0b0b0' })).toThrow('tokens.css');
  });
});
