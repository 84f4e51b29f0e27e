import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { untranslatedKeys, wordsOf } from './words.ts';

const root = mkdtempSync(join(tmpdir(), 'strings-'));
mkdirSync(join(root, 'content/i18n'), { recursive: true });
writeFileSync(join(root, 'content/i18n/en.yaml'), "state.act: Act\nanswers.counts: '{{open}} open, {{act}} act'\n");
writeFileSync(join(root, 'content/i18n/fr.yaml'), 'state.act: Agir\n');
afterAll(() => rmSync(root, { recursive: true }));

describe('the words of a language', () => {
  it('come from its file', () => {
    expect(wordsOf('fr', root)('state.act')).toBe('Agir');
  });

  it('are English where the language has none, with places filled in', () => {
    expect(wordsOf('fr', root)('answers.counts', { open: 2 })).toBe('2 open, {{act}} act');
    expect(wordsOf('xx', root)('state.act')).toBe('Act');
  });

  it('are known to be missing', () => {
    const isMissing = untranslatedKeys('fr', root);
    expect(['answers.counts', 'state.act', 'state.open'].filter(isMissing)).toEqual(['answers.counts']);
    expect(untranslatedKeys('en', root)('answers.counts')).toBe(false);
  });

  it('must exist', () => {
    expect(() => wordsOf('fr', root)('state.open')).toThrow('content/i18n/en.yaml has no "state.open"');
  });
});
