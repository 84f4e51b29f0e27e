import { describe, expect, it } from 'vitest';
import { format } from '#answers/code/alphabet.ts';
import { encode } from '#answers/code/encode.ts';
import { madeUpLists as lists } from '#answers/code/made-up-lists.fixture.ts';
import { withoutSymbol, withSymbol } from '#answers/code/spoiling.fixture.ts';
import { finished } from '#kit/slices.ts';
import { readText } from './code-in-text.ts';

const [list] = lists;
const [question] = list!.questions;
const codeOf = (tag: number) => encode({ tag, answers: [{ list: list!, states: { [question!.id]: 'act' } }] });
const sound = Array.from({ length: 28 }, (_, i) => `Ana ${i}: ${format(codeOf(i))}`);
const mine = codeOf(77);
const read = (text: string) => finished(readText(text, lists, new Date(0)));

describe('one spoilt code among twenty-nine', () => {
  it.each([
    ['its first letter missing', format(mine, ' ').slice(1)],
    ['its first letter wrong', format(withSymbol(mine, 0, '7'))],
    ['a letter missing', format(withoutSymbol(mine, 9))],
    ['a letter wrong', format(withSymbol(mine, 9, mine[9] === 'K' ? 'M' : 'K'))],
  ])('is counted among the others, wherever it is, with %s', (_, spoilt) => {
    const text = `Eve: ${spoilt}`;
    expect(read([...sound, text].join('\n'))).toMatchObject({ ok: true, codes: 28, unread: 1, answers: { tag: 27 } });
    expect(read([text, ...sound].join('\n'))).toMatchObject({ ok: true, codes: 28, unread: 1, answers: { tag: 27 } });
    expect(read(text)).toMatchObject({ ok: false, reason: expect.stringMatching(/too-short|checksum/) });
  });

  it('is none where all are sound', () => {
    expect(read([...sound, format(mine)].join('\n'))).toMatchObject({ ok: true, codes: 29, unread: 0, answers: { tag: 77 } });
  });
});
