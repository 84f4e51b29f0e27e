import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { styleFindings } from './lib/house-style.ts';

/** Where a word is right although the list has it. The text is a part of the line. */
const exceptions: readonly { file: string; text: string; why: string }[] = [
  { file: 'LICENSE.md', text: 'to permit persons to whom', why: 'the MIT licence, word for word' },
  { file: 'src/README.md', text: 'never "mend"', why: 'the word is named in order to avoid it' },
];

const scopesOf = (file: string) => {
  if (file.startsWith('content/i18n/')) return ['everywhere', 'content', 'interface'] as const;
  return file.startsWith('content/') ? (['everywhere', 'content'] as const) : (['everywhere'] as const);
};

describe('the house style', () => {
  it.each([
    ['the learning of single people', 'single people'],
    ['Work its questions, alone or in a room.', 'Work its questions'],
    ['Everyone can start at once.', 'at once'],
    ['The list stands in the file.', 'stands in'],
    ['The page tells what it needs.', 'tells what'],
    ['It is safe to clear it with the bosses.', 'bosses'],
  ])('avoids "%s"', (text, found) => {
    expect(styleFindings(`A line.\n${text}`, ['everywhere'])).toMatchObject([{ line: 2, found }]);
  });

  it.each([
    ['a single page', 'a word that means something else'],
    ['Work through its questions.', 'what is advised'],
    ['OECD stands for an organisation.', 'another sense'],
    ['Tell people what you need.', 'somebody who is told'],
    ['We cannot tell which it was.', 'another sense'],
    ['Say what stands in the way.', 'an idiom'],
    ['aliases: [boss, persons]', 'words that readers search by'],
    ['Run `mend` at the end.', 'code'],
  ])('allows "%s": %s', (text) => {
    expect(styleFindings(text, ['everywhere'])).toEqual([]);
  });

  it('asks more of the interface than of pages', () => {
    expect(styleFindings('answers.saved: Kept on this device.', ['interface'])).toMatchObject([{ line: 1, found: 'Kept' }]);
    expect(styleFindings('The minutes are kept by the host.', ['everywhere', 'content'])).toEqual([]);
  });
});

const texts = globSync(['content/**/*.{md,mdx,yaml}', '*.md', 'hosting/*.md', 'src/**/*.md'], {
  // The wording of published questions changes only with a new revision of their list.
  exclude: ['content/checklists/**', 'content/ledger.yaml'],
});

describe('what people read', () => {
  it('is written in the house style', () => {
    const findings = texts.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const rows = text.split('\n');
      return styleFindings(text, scopesOf(file))
        .filter(({ line }) => !exceptions.some((one) => one.file === file && rows[line - 1]!.includes(one.text)))
        .map(({ line, found, write }) => `${file}:${line}  "${found}": write ${write}.`);
    });
    expect(findings).toEqual([]);
  });

  it('needs every exception that is listed', () => {
    const needless = exceptions.filter(({ file, text }) => !readFileSync(file, 'utf8').includes(text));
    expect(needless).toEqual([]);
  });
});
