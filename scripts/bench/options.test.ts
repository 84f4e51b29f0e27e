import { describe, expect, it } from 'vitest';
import { benchParts, readOptions } from './options.ts';

describe('the options of the measurement', () => {
  it('measure everything, at a thousand pages, if nothing is said', () => {
    expect(readOptions([])).toEqual({ only: [...benchParts], pages: 1_000 });
  });

  it('take a few benchParts, in the order of a run', () => {
    expect(readOptions(['--only=load,weight', '--pages=100'])).toEqual({ only: ['weight', 'load'], pages: 100 });
  });

  it.each([['--only=weigth'], ['--only='], ['--pages=0'], ['--pages=many'], ['weight']])('refuse %s', (word) => {
    expect(() => readOptions([word])).toThrow(/There are|Say/);
  });
});
