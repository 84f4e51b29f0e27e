import { describe, expect, it } from 'vitest';
import type { Stage } from '../../schemas/stage.ts';
import { indexWord, stageWord } from './search-words.ts';

const root = process.cwd();

describe('words of the index', () => {
  it('come from the file of the language, with places filled in', () => {
    expect(indexWord(root, 'en', 'search.stage', { number: 2, name: 'Contact' })).toBe('Stage 2: Contact');
  });

  it('are English where the language has none', () => {
    expect(indexWord(root, 'xx', 'search.kind.question')).toBe('Question');
  });

  it('must exist', () => {
    expect(() => indexWord(root, 'en', 'search.kind.dream')).toThrow('search.kind.dream');
  });

  it('name a stage by number and short name', () => {
    const stages = [{ id: 'sustained-contact', number: 2, short: 'Contact' }] as Stage[];
    expect(stageWord((_, { number, name }) => `${number}/${name}`, stages, 'sustained-contact')).toBe('2/Contact');
  });
});
