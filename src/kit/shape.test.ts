import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayOf, exactly, smallRecordOf, stringLike, stringOf, tupleOf } from './exact-shape.ts';
import { anyString, integerOf, objectOf, oneOf, optional, readJson, readShape } from './shape.ts';

const person = exactly({ name: stringOf(5), age: optional(integerOf(0, 150)), kind: oneOf(['host', 'guest']) });
const shape = exactly({
  people: smallRecordOf(/^[a-z]+$/, person, 2),
  pair: tupleOf(stringLike(/^a/), integerOf(1, 2)),
  list: arrayOf(anyString, 3, 1),
});
const good = () => ({
  people: { ana: { name: 'Ana', age: 41, kind: 'host' }, ben: { name: 'Ben', kind: 'guest' } },
  pair: ['ab', 2],
  list: ['x'],
});
// oxlint-disable-next-line typescript/no-explicit-any -- a value is spoiled in ways that no type of ours allows
type Loose = any;
const changed = (change: (value: Loose) => void) => {
  const value = good();
  change(value);
  return readShape(value, shape);
};

describe('a value of the right shape', () => {
  it('comes back as another object with the same parts', () => {
    const value = good();
    const read = readShape(value, shape);
    expect(read).toEqual({ ok: true, value });
    expect(read.ok && read.value).not.toBe(value);
  });

  it('may have parts that the shape does not name, if it leaves them out', () => {
    const loose = objectOf({ a: anyString });
    expect(readShape({ a: 'x', b: 1 }, loose)).toEqual({ ok: true, value: { a: 'x' } });
  });
});

describe('a value of another shape is refused with the place of the fault', () => {
  it.each<[string, (value: Loose) => void, string]>([
    ['a text too long', (v) => (v.people.ana.name = 'Anastasia'), 'people.ana.name'],
    ['a number that is none', (v) => (v.people.ana.age = '41'), 'people.ana.age'],
    ['a number with a fraction', (v) => (v.people.ana.age = 4.1), 'people.ana.age'],
    ['a number too large', (v) => (v.people.ana.age = 151), 'people.ana.age'],
    ['a value that is not allowed', (v) => (v.people.ben.kind = 'both'), 'people.ben.kind'],
    ['a part that is missing', (v) => delete v.people.ben.kind, 'people.ben.kind'],
    ['a part that is not named', (v) => (v.people.ben.notes = ''), 'people.ben.notes'],
    ['a key that does not fit', (v) => ((v.people['Cem 1'] = v.people.ben), delete v.people.ben), 'people.Cem 1'],
    ['more entries than may be', (v) => (v.people.cem = v.people.ben), 'people'],
    ['a record that is an array', (v) => (v.people = []), 'people'],
    ['an array that is none', (v) => (v.list = { length: 1 }), 'list'],
    ['an array too long', (v) => (v.list = ['', '', '', '']), 'list'],
    ['an array too short', (v) => (v.list = []), 'list'],
    ['an item of another kind', (v) => v.list.push(5), 'list.1'],
    ['a pair of three', (v) => v.pair.push(1), 'pair'],
    ['a pair the wrong way round', (v) => v.pair.reverse(), 'pair.0'],
  ])('%s', (_, change, place) => {
    expect(changed(change)).toEqual({ ok: false, place });
  });

  it('a key with a meaning of its own', () => {
    const forged = readJson(JSON.stringify(good()).replace('"ana"', '"__proto__"'));
    expect(readShape(forged, shape)).toEqual({ ok: false, place: 'people.__proto__' });
    expect(readShape(readJson('{"a":"x","__proto__":{}}'), exactly({ a: anyString }))).toEqual({ ok: false, place: '__proto__' });
  });

  it('whatever JSON holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readShape(value, shape).ok).toBe(false);
      }),
    );
    expect(readShape(null, shape)).toEqual({ ok: false, place: '?' });
  });

  it('but a fault of our own is not taken for one of the value', () => {
    const broken = () => {
      throw new RangeError('ours');
    };
    expect(() => readShape({}, broken)).toThrow('ours');
  });
});

describe('a text that is not JSON', () => {
  it('is no value, and JSON is never undefined', () => {
    expect(['', '{', 'undefined', '\uFEFF1'].map(readJson)).toEqual([undefined, undefined, undefined, undefined]);
    expect(readJson('null')).toBe(null);
  });
});
