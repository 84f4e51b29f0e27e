import { describe, expect, it } from 'vitest';
import { givenPlaces } from './given-places.ts';

const found = (source: string) => givenPlaces(source).map(({ key, line, names }) => `${line} ${key} ${names.join(' ')}`);

describe('what code gives for the places of a string', () => {
  it.each([
    ['a name', "\nt('state.count', { count: 3 })", ['2 state.count count']],
    ['names alone, over several lines', "words(\n  'state.count',\n  {\n    count,\n    all,\n  },\n)", ['1 state.count count all']],
    ['calls and lists among them', "this.#say('a.b', { one: f(g(1, two), [3, 4]), five })", ['1 a.b one five']],
    ['nothing where not all names are in sight', "t('a.b', { ...rest }); t('a.b', { one: { two: 3 } }); t('a.b', given)", []],
    ['nothing of another function', "part('a.b', { one })", []],
  ])('%s', (_, source, calls) => {
    expect(found(source)).toEqual(calls);
  });
});
