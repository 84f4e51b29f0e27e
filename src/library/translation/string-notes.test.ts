import { describe, expect, it } from 'vitest';
import { miniature, withContent, type Content } from '../miniature.fixture.ts';
import { readLibrary } from '../read-library.ts';
import { fingerprint } from './fingerprint.ts';
import { notesFile } from './string-notes.ts';

const english = 'content/i18n/en.yaml';
const file = notesFile('fr');
const stale = (changes: Content) =>
  withContent({ ...miniature, ...changes }, readLibrary).staleTexts.map(({ file: of, line, sentence }) => `${of}:${line} ${sentence}`);

describe('what is noted of the English words of strings', () => {
  it('is nothing to say where it is right', () => {
    expect(stale({})).toEqual([]);
  });

  it('reports a string whose English words have changed, with the line to write', () => {
    expect(stale({ [english]: miniature[english]!.replace('{{count}} of {{all}}', '{{count}} in {{all}}') })).toEqual([
      `content/i18n/fr.yaml:2 The English words of "state.count" have changed; compare the translation with them, then write "state.count: ${fingerprint('{{count}} in {{all}}')}" on line 2 of ${file}.`,
    ]);
  });

  it('reports once what nothing is noted of, and what is noted of nothing', () => {
    expect(stale({ [file]: `state.akt: ${fingerprint('Act')}\n` })).toEqual([
      expect.stringMatching(/^content\/i18n\/fr\.yaml:1 Nothing notes which English words "state\.act" translates, nor 1 more; write /),
      `${file}:1 content/i18n/fr.yaml has no "state.akt"; remove this line, or correct its spelling.`,
    ]);
  });
});
