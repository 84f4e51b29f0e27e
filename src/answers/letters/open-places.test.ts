import { describe, expect, it } from 'vitest';
import { nextPlace, openPlaces } from './open-places.ts';

describe('open places of a letter', () => {
  it('are words in square brackets, counted over all parts', () => {
    expect(openPlaces(['To: [name]\nFrom: [office], [person]', 'None here', '[date]'])).toBe(4);
    expect(openPlaces(['[]', 'a[\n]b', 'a] b ['])).toBe(0);
  });

  it('are found one after the other', () => {
    const text = 'To: [name]\nFrom: [office]';
    expect(nextPlace(text, 0)).toEqual([4, 10]);
    expect(nextPlace(text, 10)).toEqual([17, 25]);
    expect(nextPlace(text, 25)).toBeUndefined();
  });
});
