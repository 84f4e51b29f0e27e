import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryStorage, placeIn, prefix } from './memory-storage.fixture.ts';
import { StoredValue, type Form } from './stored-value.ts';

const key = `${prefix}e0:k`;
const aside = (number: number) => `${prefix}e0:aside:k:${number}`;
const broken = '{no';
const newer = 'of tomorrow';

let storage: MemoryStorage;
beforeEach(() => void (storage = new MemoryStorage()));

/** What is stored is a list of words. */
const form: Form<string[]> = {
  read: (text) => (text === newer ? 'newer' : text.startsWith('[') ? JSON.parse(text) : 'broken'),
  write: JSON.stringify,
};
const open = (place = placeIn(storage)) => new StoredValue(place, 'k', form);
const stored = () => Object.fromEntries(storage.values);

describe('one value on the device', () => {
  it('is found as it was written, and not after it was removed', () => {
    expect(open().read()).toBe('none');
    expect(open().write(['a'])).toBe(true);
    expect(open().read()).toEqual(['a']);
    open().remove();
    expect(open().read()).toBe('none');
  });

  it('is heard of by events of its own key in its own storage only', () => {
    const { items } = open();
    expect(items.heard({ key, storageArea: storage })).toEqual({ item: '' });
    expect(items.heard({ key: 'theme', storageArea: storage })).toBeUndefined();
    expect(items.heard({ key, storageArea: new MemoryStorage() })).toBeUndefined();
  });

  it('is taken over from an earlier edition, with what that one had put aside', () => {
    storage = new MemoryStorage({ [`${prefix}k`]: '["a"]', [`${prefix}k:set-aside`]: broken });
    const value = open();
    expect([value.read(), value.items.aside]).toEqual([['a'], [broken]]);
    expect(Object.keys(stored()).toSorted()).toEqual([aside(0), key].toSorted());
  });

  it('stays, and an earlier edition’s is put aside, where both are there', () => {
    storage = new MemoryStorage({ [`${prefix}k`]: '["a"]', [key]: '["b"]' });
    expect([open().read(), open().items.aside]).toEqual([['b'], ['["a"]']]);
  });
});

describe('what cannot be read', () => {
  it('is put aside when the page is opened or later, offered at the next visit too, and makes room', () => {
    const value = open();
    value.write(['a']);
    storage.setItem(key, broken);
    expect([value.read(), value.items.aside, stored()]).toEqual(['broken', [broken], { [aside(0)]: broken }]);
    expect(value.write(['b'])).toBe(true);
    expect([open().read(), open().items.aside, open().trouble]).toEqual([['b'], [broken], undefined]);
  });

  it('never replaces what was put aside before', () => {
    for (const text of [broken, '{nor this', broken]) {
      storage.setItem(key, text);
      open().read();
    }
    expect(open().items.aside).toEqual([broken, '{nor this']);
  });

  it('is left where it is when there is no room to put it aside, and nothing is written', () => {
    storage.setItem(key, broken);
    storage.room = 1;
    const value = open();
    expect([value.read(), value.trouble, stored()]).toEqual(['broken', 'unreadable', { [key]: broken }]);
    storage.room = Infinity;
    expect([value.write(['a']), stored()]).toEqual([false, { [key]: broken }]);
  });
});

describe('what a newer edition wrote', () => {
  it('is left alone, also if it comes while the page is open', () => {
    const value = open();
    value.write(['a']);
    storage.setItem(key, newer);
    expect([value.read(), value.trouble]).toEqual(['newer', 'newer']);
    expect([value.write(['b']), stored()]).toEqual([false, { [key]: newer }]);
  });
});

describe('a storage that fails', () => {
  it('full: every write tries again, and what was there stays', () => {
    const value = open();
    value.write(['a']);
    storage.room = 5;
    expect([value.write(['a', 'b']), value.trouble, stored()]).toEqual([false, 'full', { [key]: '["a"]' }]);
    storage.room = Infinity;
    expect([value.write(['a', 'b', 'c']), value.trouble, value.read()]).toEqual([true, undefined, ['a', 'b', 'c']]);
  });

  it('that says it wrote and did not is full', () => {
    const value = open();
    storage.setItem = () => {};
    expect([value.write(['a']), value.trouble]).toEqual([false, 'full']);
  });

  it.each([true, false])('denied (there is one: %s): says so, and writes nothing', (exists) => {
    storage.denied = true;
    const value = open(placeIn(exists ? storage : undefined));
    expect([value.read(), value.trouble, value.write(['a']), stored()]).toEqual(['denied', 'denied', false, {}]);
  });
});
