import { beforeEach, describe, expect, it } from 'vitest';
import { asideKey, KeptValue, type Form } from './kept-value.ts';
import { MemoryStorage } from './memory-storage.fixture.ts';

const key = 'k';
const aside = asideKey(key);
const broken = '{no';
const newer = 'of tomorrow';

let storage: MemoryStorage;
beforeEach(() => void (storage = new MemoryStorage()));

/** What is kept is a list of words. */
const form: Form<string[]> = {
  read: (text) => (text === newer ? 'newer' : text.startsWith('[') ? JSON.parse(text) : 'broken'),
  write: JSON.stringify,
};
const open = () => new KeptValue(storage, key, form);
const kept = () => Object.fromEntries(storage.values);

describe('one value on the device', () => {
  it('is found as it was written, and not after it was removed', () => {
    expect(open().read()).toBe('none');
    expect(open().write(['a'])).toBe(true);
    expect(open().read()).toEqual(['a']);
    open().remove();
    expect(open().read()).toBe('none');
  });

  it('is touched by events of its own key in its own storage only', () => {
    expect(open().isTouchedBy({ key, storageArea: storage })).toBe(true);
    expect(open().isTouchedBy({ key: 'theme', storageArea: storage })).toBe(false);
    expect(open().isTouchedBy({ key, storageArea: new MemoryStorage() })).toBe(false);
  });

  it('leaves the place it moves from', () => {
    const tab = new MemoryStorage();
    storage.setItem(key, broken);
    const value = open();
    value.read();
    value.write(['a']);
    value.moveTo(tab);
    value.write(['a']);
    expect(kept()).toEqual({});
    expect(Object.fromEntries(tab.values)).toEqual({ [key]: '["a"]', [aside]: broken });
  });
});

describe('what cannot be read', () => {
  it('is set aside when the page is opened or later, offered at the next visit too, and makes room', () => {
    const value = open();
    value.write(['a']);
    storage.setItem(key, broken);
    expect([value.read(), value.setAside, kept()]).toEqual(['broken', broken, { [aside]: broken }]);
    expect(value.write(['b'])).toBe(true);
    const next = open();
    next.findAside();
    expect([next.read(), next.setAside, next.trouble]).toEqual([['b'], broken, undefined]);
  });

  it('does not take the place of what was set aside before', () => {
    storage.setItem(aside, 'older');
    storage.setItem(key, broken);
    const value = open();
    expect([value.read(), value.setAside, kept()]).toEqual(['broken', `older\n${broken}`, { [aside]: `older\n${broken}` }]);
  });

  it('is left where it is when there is no room to set it aside, and nothing is written', () => {
    storage.setItem(key, broken);
    storage.room = 1;
    const value = open();
    expect([value.read(), value.trouble, value.setAside]).toEqual(['broken', 'unreadable', broken]);
    storage.room = Infinity;
    expect([value.write(['a']), kept()]).toEqual([false, { [key]: broken }]);
  });

  it('can be taken off the device, and brought back', () => {
    storage.setItem(key, broken);
    const value = open();
    value.read();
    const bringBack = value.removeAside();
    expect([value.setAside, kept()]).toEqual([undefined, {}]);
    bringBack();
    expect([value.setAside, kept()]).toEqual([broken, { [aside]: broken }]);
  });
});

describe('what a newer edition wrote', () => {
  it('is left alone, also if it comes while the page is open', () => {
    const value = open();
    value.write(['a']);
    storage.setItem(key, newer);
    expect([value.read(), value.trouble]).toEqual(['newer', 'newer']);
    expect([value.write(['b']), kept()]).toEqual([false, { [key]: newer }]);
  });
});

describe('a storage that fails', () => {
  it('full: every write tries again, and what was there stays', () => {
    const value = open();
    value.write(['a']);
    storage.room = 5;
    expect([value.write(['a', 'b']), value.trouble, kept()]).toEqual([true, 'full', { [key]: '["a"]' }]);
    storage.room = Infinity;
    expect([value.write(['a', 'b', 'c']), value.trouble, value.read()]).toEqual([true, undefined, ['a', 'b', 'c']]);
  });

  it.each([true, false])('denied (there is one: %s): says so, and writes nothing', (exists) => {
    storage.denied = true;
    const value = new KeptValue(exists ? storage : undefined, key, form);
    expect([value.read(), value.trouble, value.write(['a']), kept()]).toEqual(['denied', 'denied', false, {}]);
  });

  it('moved to no storage: says so', () => {
    const value = open();
    value.moveTo(undefined);
    expect([value.trouble, value.write(['a'])]).toEqual(['denied', false]);
  });
});
