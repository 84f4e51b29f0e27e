import { describe, expect, it } from 'vitest';
import { fits, readChoice, writeChoice, type Choice, type Item } from './choice.ts';

const some: Record<string, Item> = {
  a: { fields: { region: ['europe'], theme: ['audit'] }, text: 'Réseau of Auditors' },
  b: { fields: { region: ['africa', 'asia'], theme: ['justice'] }, text: 'Peers for Justice PFJ' },
  c: { fields: { region: ['africa'], theme: ['audit'] }, text: 'Budget Peers. Works in Kenya.' },
};
const fitting = (choice: Choice) =>
  Object.keys(some)
    .filter((id) => fits(some[id]!, choice))
    .join('');

describe('narrowing a list', () => {
  it('gives all of it without a choice', () => {
    expect(fitting({})).toBe('abc');
    expect(fitting({ region: '', text: '' })).toBe('abc');
  });
  it('joins fields and words', () => {
    expect(fitting({ region: 'africa' })).toBe('bc');
    expect(fitting({ region: 'asia', theme: 'justice' })).toBe('b');
    expect(fitting({ region: 'africa', theme: 'audit', text: 'justice' })).toBe('');
  });
  it('finds words in any order, whatever their case and accents', () => {
    expect(fitting({ text: 'auditors RESEAU' })).toBe('a');
    expect(fitting({ text: ' pfj ' })).toBe('b');
    expect(fitting({ text: 'kenya  peers' })).toBe('c');
  });
  it('finds nothing under an id that does not exist', () => {
    expect(fitting({ region: 'atlantis' })).toBe('');
    expect(fitting({ colour: 'red' })).toBe('');
  });
});

describe('a choice in an address', () => {
  it('is read back as it was written', () => {
    const choice = { region: 'africa', theme: '', text: 'budget & peers' };
    expect(readChoice(writeChoice('', choice), ['region', 'theme', 'text'])).toEqual(choice);
  });
  it('leaves the rest of the query alone and takes away what no longer narrows', () => {
    expect(writeChoice('?from=feed&region=asia', { region: '' })).toBe('?from=feed');
    expect(writeChoice('?region=asia', { region: '' })).toBe('');
    expect(readChoice('?from=feed', ['region'])).toEqual({ region: '' });
  });
});
