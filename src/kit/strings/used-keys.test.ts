import { describe, expect, it } from 'vitest';
import { usedKeys } from './used-keys.ts';

const concepts = new Set(['state', 'answers']);
const names = (source: string) => usedKeys(source, concepts).map(({ line, name }) => `${line} ${name}`);

describe('the keys that code asks for', () => {
  it.each([
    ['a key in quotation marks', "\nsay('state.act')", ['2 state.act']],
    ['every key of a list', '[\'state.act\', "answers.counts"]', ['1 state.act', '1 answers.counts']],
    ['a key of an unknown concept, where words are asked for', "t('cite.page')", ['1 cite.page']],
    ['a key that is put together', '`state.${state.replace(" ", "-")}.means`', ['1 state.….means']],
    ['no other dotted text', "'notes.txt' + 'a.b'", []],
    ['no file', "import './state.ts'; read('answers.json')", []],
    ['no comment', " * `state.act` is shown\n// 'state.act'", []],
  ])('%s', (_, source, found) => {
    expect(names(source)).toEqual(found);
  });

  it('match what code puts together, and nothing longer', () => {
    const [used] = usedKeys('t(`state.${state}.means`)', concepts);
    expect(['state.act.means', 'state.not-for-us.means', 'state.act', 'state..means', 'state.act.means.more'].map(used!.asksFor)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
