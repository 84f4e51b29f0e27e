import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knownWords, quotedWords } from './lib/quoted-words.ts';

const known = knownWords({
  'board.show': 'Show the results',
  'board.received': 'Responses: {{count}}',
  'board.wait': 'Wait until {{count}} more people have come',
});
const keysIn = (code: string) => quotedWords(code, known).map(({ key }) => key);

describe('words of the interface in the code of a test', () => {
  it.each([
    ['a whole string', "press('Show the results')", ['board.show']],
    ['a string with its places filled', "expect(text).toBe('Responses: 3')", ['board.received']],
    ['a template that fills them', 'expect(text).toBe(`Responses: ${count}`)', ['board.received']],
    ['a good part of one', "getByText('more people have come')", ['board.wait']],
    ['a pattern', 'getByText(/^more people have come/)', ['board.wait']],
  ])('are found: %s', (_, code, expected) => {
    expect(keysIn(code)).toEqual(expected);
  });

  it.each([
    ['the name of a test', "it('Show the results', () => {})"],
    ['a few letters', "press('Show')"],
    ['what something is called in code', "press('board.show'); open('results')"],
  ])('may be there as %s', (_, code) => {
    expect(keysIn(code)).toEqual([]);
  });

  it('are said where they are', () => {
    expect(quotedWords("\n\npress('Show the results')", known)).toEqual([{ line: 3, text: 'Show the results', key: 'board.show' }]);
  });
});

describe('the tests of the built site', () => {
  it('take the words that they look for from content/i18n/en.yaml, so that a writer may change any of them', () => {
    const english = knownWords(parse(readFileSync('content/i18n/en.yaml', 'utf8')));
    const quoted = globSync('tests/**/*.ts').flatMap((file) =>
      quotedWords(readFileSync(file, 'utf8'), english).map(
        ({ line, text, key }) =>
          `${file}:${line} quotes "${text}"; write word('${key}') or wordLike('${key}') instead (tests/support/words.ts).`,
      ),
    );
    expect(quoted).toEqual([]);
  });
});
