import { describe, expect, it } from 'vitest';
import { withContent } from '../../library/miniature.fixture.ts';
import type { Stage } from '../../schemas/stage.ts';
import { indexWord, stageWord } from './search-words.ts';

const english = { 'content/i18n/en.yaml': "search.stage: 'Stage {{number}}: {{name}}'\nsearch.kind.question: Question\n" };
const wordIn = (...asked: [language: string, key: string, values?: Record<string, string | number>]) =>
  withContent(english, (root) => indexWord(root, ...asked));

describe('words of the index', () => {
  it('come from the file of the language, with places filled in', () => {
    expect(wordIn('en', 'search.stage', { number: 2, name: 'Contact' })).toBe('Stage 2: Contact');
  });

  it('are English where the language has none', () => {
    expect(wordIn('xx', 'search.kind.question')).toBe('Question');
  });

  it('must exist', () => {
    expect(() => wordIn('en', 'search.kind.dream')).toThrow('search.kind.dream');
  });

  it('name a stage by number and short name', () => {
    const stages = [{ id: 'sustained-contact', number: 2, short: 'Contact' }] as Stage[];
    expect(stageWord((_, { number, name }) => `${number}/${name}`, stages, 'sustained-contact')).toBe('2/Contact');
  });
});
