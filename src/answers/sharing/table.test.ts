import { describe, expect, it } from 'vitest';
import { noAnswers } from '../store/answers.ts';
import { withAnswer } from '../store/with-answer.fixture.ts';
import { answerTable } from './table.ts';

const asked = [
  { list: 'one', listTitle: 'First list', group: 'Who?', number: '1.1', id: 'a', text: 'Who comes?' },
  { list: 'one', listTitle: 'First list', group: 'Who?', number: '1.2', id: 'b', text: 'Who pays?' },
];
const words = { column: (name: string) => `<${name}>`, state: (state: string) => `(${state})` };
const when = new Date('2027-02-01T10:00:00Z');

describe('answers as a table', () => {
  it('has every question with list, number, group and words, whether anybody answered it or not', () => {
    const answers = withAnswer(noAnswers(), 'one', 1, 'b', { state: 'act', note: 'Ask Ana' }, when);
    expect(answerTable(asked, answers, words)).toEqual({
      columns: ['<list>', '<group>', '<number>', '<question>', '<answer>', '<note>', '<id>', '<changed>'],
      rows: [
        ['First list', 'Who?', '1.1', 'Who comes?', '(open)', '', 'a', undefined],
        ['First list', 'Who?', '1.2', 'Who pays?', '(act)', 'Ask Ana', 'b', '2027-02-01'],
      ],
    });
  });

  it('loses no answer to what is no longer asked, and no words that another tab wrote', () => {
    const old = withAnswer(noAnswers(), 'gone', 1, 'z', { state: 'answered', note: 'Mine' }, when);
    old.lists['gone']!.answers['z'] = { ...old.lists['gone']!.answers['z']!, others: ['Theirs'] };
    expect(answerTable(asked, old, words).rows.at(-1)).toEqual(['gone', '', '', '', '(answered)', 'Mine\n\nTheirs', 'z', '2027-02-01']);
  });
});
