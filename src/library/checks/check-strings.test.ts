import { describe, expect, it } from 'vitest';
import { complaintsOf, miniature } from '../miniature.fixture.ts';

const [english, french] = ['content/i18n/en.yaml', 'content/i18n/fr.yaml'] as const;
const complaints = (letters: string): string[] =>
  complaintsOf({
    ...miniature,
    [english]: `${miniature[english]!}entry.key.open: o\nentry.key.act: c\n`,
    [french]: miniature[french]! + letters,
  });

describe('the keys of the keyboard by which sheets are entered', () => {
  it('are letters of the language, each another one', () => {
    expect(complaints('entry.key.open: é\nentry.key.act: с\n')).toEqual([]);
  });

  it('are no words, and nothing that cannot be typed', () => {
    expect(complaints('entry.key.open: ouv\n')).toEqual([
      `${french}:3  "entry.key.open" is a key of the keyboard; write one letter that people can type.`,
    ]);
    expect(complaints('entry.key.open: "1"\n')).toHaveLength(1);
  });

  it('are not the same, also where one of them is not translated', () => {
    expect(complaints('entry.key.open: a\nentry.key.act: A\n')).toEqual([
      expect.stringContaining(`${french}:4  "entry.key.act" and "entry.key.open" are the same letter`),
    ]);
    expect(complaints('entry.key.open: c\n')).toEqual([expect.stringContaining(`${french}:3  "entry.key.`)]);
  });
});

describe('a string', () => {
  it.each([
    ['Act {{ count }}', 'has {{ count }} with a blank in its braces, so nothing fills it in; write {{count}}'],
    ['Act {count}', 'has {count}, which is shown as it is typed; write {{count}}'],
    ['Act {só}', 'has {, which is shown as it is typed; remove it, or write both pairs of braces'],
    ['Act&nbsp;now', 'has &nbsp;, which is shown as it is typed; write the sign itself'],
    ['<b>Act</b>', 'has HTML in it'],
  ])('is refused as "%s"', (text, fault) => {
    expect(complaintsOf({ ...miniature, [english]: miniature[english]!.replace('Act', JSON.stringify(text)) })[0]).toContain(fault);
  });

  it('may have the sign for "and"', () => {
    expect(complaintsOf({ ...miniature, [english]: miniature[english]!.replace('Act', 'Act & learn; R&D') })).toEqual([]);
  });
});
