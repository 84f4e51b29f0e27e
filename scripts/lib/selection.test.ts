import { describe, expect, it } from 'vitest';
import { checkNames, readSelection, shortName } from './selection.ts';

const files = [
  'scripts/lib/server.test.ts',
  'src/answers/code/decode.test.ts',
  'src/kit/words.test.ts',
  'src/site/words.test.ts',
  'src/site/unit.test.ts',
  'tests/search.test.ts',
  'tests/firefox/journeys.test.ts',
];
const read = (...args: string[]) => Object.fromEntries(readSelection(args, files));

describe('what npm test is asked to run', () => {
  it('is everything, in order, when nothing is said', () => {
    expect([...readSelection([], files)]).toEqual(checkNames.map((name) => [name, 'all']));
  });

  it.each([
    ['a check', 'lint', { lint: 'all' }],
    ['several, with spaces between', 'lint, unit', { lint: 'all', unit: 'all' }],
    ['a test of the site', 'search', { site: ['tests/search.test.ts'] }],
    ['a test in Firefox', 'journeys', { firefox: ['tests/firefox/journeys.test.ts'] }],
    ['a test beside the code', 'decode', { unit: ['src/answers/code/decode.test.ts'] }],
    ['a test of a command', 'server', { unit: ['scripts/lib/server.test.ts'] }],
    ['a path', 'src/kit/words.test.ts', { unit: ['src/kit/words.test.ts'] }],
    ['a file name', 'search.test.ts', { site: ['tests/search.test.ts'] }],
    ['all files of one name', 'words', { unit: ['src/kit/words.test.ts', 'src/site/words.test.ts'] }],
    ['a check rather than a file of the same name', 'unit', { unit: 'all' }],
    ['a check and a file of it', 'unit,decode', { unit: 'all' }],
    ['a file and its check', 'decode,unit', { unit: 'all' }],
    ['a file twice', 'decode,src/answers/code/decode.test.ts', { unit: ['src/answers/code/decode.test.ts'] }],
  ])('may be %s', (_, only, wanted) => {
    expect(read(`--only=${only}`)).toEqual(wanted);
  });

  it('may be said in two arguments', () => {
    expect(read('--only=lint', '--only=search')).toEqual({ lint: 'all', site: ['tests/search.test.ts'] });
  });

  it.each([
    ['a name that nothing has', ['--only=serch'], '"serch" is neither a check nor a test file.'],
    ['another option', ['--grep=x'], 'npm test does not know "--grep=x".'],
    ['a name without the option', ['search'], 'npm test does not know "search".'],
    ['no name', ['--only='], '--only= needs a name.'],
  ])('is refused with the possible names: %s', (_, args, sentence) => {
    expect(() => readSelection(args, files)).toThrow(sentence);
    expect(() => readSelection(args, files)).toThrow(checkNames.join(', '));
  });

  it('names the tests of the site when a name is unknown', () => {
    expect(() => readSelection(['--only=serch'], files)).toThrow('Tests of the built site: search.');
  });
});

describe('the short name of a test file', () => {
  it.each(files)('leads to %s and nothing else', (file) => {
    const found = [...readSelection([`--only=${shortName(file, files)}`], files).values()];
    expect(found).toEqual([[file]]);
  });

  it('is its path only where another has the same name', () => {
    expect(files.map((file) => shortName(file, files))).toEqual([
      'server',
      'decode',
      'src/kit/words.test.ts',
      'src/site/words.test.ts',
      'src/site/unit.test.ts',
      'search',
      'journeys',
    ]);
  });
});
