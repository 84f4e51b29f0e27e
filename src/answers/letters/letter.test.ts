import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { noAnswers } from '../store/answers.ts';
import { withAnswer } from '../store/with-answer.fixture.ts';
import { docxFile } from '#kit/files/docx.ts';
import { xmlText } from '#kit/files/office.ts';
import { blocksOf, type Letter } from '#kit/files/letter.ts';
import { pointsFrom, withPoints } from './points.ts';

const letter: Letter = {
  title: ' A mandate ',
  parts: [
    { heading: 'First', text: 'Dear all,\n\n- one\n– two\r\n\t• three <&> "four"' },
    { heading: 'Left empty', text: ' \n ' },
    { heading: 'Last', text: '-not an item' },
  ],
};
const writing = { language: 'en', rtl: false, made: new Date('2027-01-31T12:00:00Z') };

const { DOMParser } = new JSDOM('').window;

/** Most parts are the same in every document, and reading XML is slow. */
const read = new Map<string, Document>();

/** The parts of a document, each read by a parser that refuses what is not well formed. */
function open(file: Uint8Array): Map<string, Document> {
  return new Map(
    Object.entries(unzipSync(file)).map(([name, bytes]) => {
      const text = strFromU8(bytes);
      const xml = read.get(text) ?? new DOMParser().parseFromString(text, 'application/xml');
      if (xml.querySelector('parsererror')) throw new Error(`${name}: ${xml.documentElement.textContent}`);
      read.set(text, xml);
      return [name, xml];
    }),
  );
}

const paragraphs = (file: Uint8Array) =>
  [...open(file).get('word/document.xml')!.getElementsByTagName('w:p')].map((p) => [
    p.getElementsByTagName('w:pStyle')[0]!.getAttribute('w:val'),
    p.textContent,
  ]);

describe('a letter', () => {
  it('falls into title, headings, paragraphs and items, without what is empty', () => {
    expect(blocksOf(letter)).toEqual([
      { kind: 'title', text: 'A mandate' },
      { kind: 'heading', text: 'First' },
      { kind: 'paragraph', text: 'Dear all,' },
      { kind: 'item', text: 'one' },
      { kind: 'item', text: 'two' },
      { kind: 'item', text: 'three <&> "four"' },
      { kind: 'heading', text: 'Last' },
      { kind: 'paragraph', text: '-not an item' },
    ]);
  });
});

describe('a table in a letter', () => {
  const rows = (text: string) => blocksOf({ title: '', parts: [{ heading: 'Day', text }] }).slice(2);

  it('is made of lines with a bar between blanks, each row as long as the longest', () => {
    expect(rows('Time | What\n9.00 | Talk | all\n10.45 |\n| b')).toEqual([
      {
        kind: 'table',
        rows: [
          ['Time', 'What', ''],
          ['9.00', 'Talk', 'all'],
          ['10.45', '', ''],
          ['', 'b', ''],
        ],
      },
    ]);
  });

  it('ends where another line comes, and needs blanks, and is no item', () => {
    expect(rows('a | b\nthen\nc | d').map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'table']);
    expect(rows('a|b\n- c | d')).toEqual([
      { kind: 'paragraph', text: 'a|b' },
      { kind: 'item', text: 'c | d' },
    ]);
  });

  it('has a heading that is repeated on each page, in the direction of the language', () => {
    const parts = [{ heading: 'Day', text: 'Time | What\n9.00 | Talk' }];
    const of = (rtl: boolean) => open(docxFile({ title: 'Day', parts }, { ...writing, rtl })).get('word/document.xml')!;
    const [heading, row] = of(false).getElementsByTagName('w:tr');
    expect([heading!, row!].map((one) => one.getElementsByTagName('w:tblHeader').length)).toEqual([1, 0]);
    expect([...row!.getElementsByTagName('w:tc')].map(({ textContent }) => textContent)).toEqual(['9.00', 'Talk']);
    expect([of(false), of(true)].map((one) => one.getElementsByTagName('w:bidiVisual').length)).toEqual([0, 1]);
    const widths = [...of(false).getElementsByTagName('w:gridCol')].map((column) => Number(column.getAttribute('w:w')));
    expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(9_638);
  });
});

describe('room to write by hand', () => {
  it('is below a part that has text, one line for each', () => {
    const blocks = blocksOf({ title: '', parts: [{ heading: 'Why?', text: '[Reason]', room: 2 }] });
    expect(blocks.slice(2).map(({ kind }) => kind)).toEqual(['paragraph', 'room', 'room']);
    expect(blocksOf({ title: '', parts: [{ heading: 'Why?', text: '', room: 2 }] })).toHaveLength(1);
    const file = docxFile({ title: '', parts: [{ heading: 'Why?', text: 'Because', room: 2 }] }, writing);
    expect(paragraphs(file).map(([style]) => style)).toEqual(['Title', 'Heading1', 'Normal', 'Room', 'Room']);
  });
});

describe('a letter as a document', () => {
  it('holds every part that the format asks for, each named where it must be', () => {
    const files = open(docxFile(letter, writing));
    const types = [...files.get('[Content_Types].xml')!.getElementsByTagName('Override')].map((part) =>
      part.getAttribute('PartName')!.slice(1),
    );
    const targets = [...files.get('word/_rels/document.xml.rels')!.getElementsByTagName('Relationship')].map(
      (part) => `word/${part.getAttribute('Target')}`,
    );
    for (const name of [...types, ...targets]) expect([...files.keys()]).toContain(name);
    const known = new Set(
      [...files.get('word/styles.xml')!.getElementsByTagName('w:style')].map((style) => style.getAttribute('w:styleId')),
    );
    for (const [style] of paragraphs(docxFile(letter, writing))) expect(known).toContain(style);
  });

  it('says what the letter says', () => {
    expect(paragraphs(docxFile(letter, writing)).slice(0, 6)).toEqual([
      ['Title', 'A mandate'],
      ['Heading1', 'First'],
      ['Normal', 'Dear all,'],
      ['ListBullet', 'one'],
      ['ListBullet', 'two'],
      ['ListBullet', 'three <&> "four"'],
    ]);
  });

  it('runs from right to left where the language does', () => {
    const files = open(docxFile(letter, { ...writing, language: 'ar', rtl: true }));
    expect(files.get('word/document.xml')!.getElementsByTagName('w:bidi')).toHaveLength(8);
    expect(files.get('word/styles.xml')!.getElementsByTagName('w:lang')[0]!.getAttribute('w:bidi')).toBe('ar');
  });

  it('is well formed whatever is written into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, text) => {
        expect(open(docxFile({ title, parts: [{ heading: title, text }] }, writing)).size).toBe(6);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (language) => {
        expect(open(docxFile(letter, { ...writing, language })).size).toBe(6);
      }),
      { numRuns: 30 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // oxlint-disable-next-line no-control-regex -- that no such sign is left is what this proves
        expect(xmlText(text)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/);
      }),
      thirdOfRuns(20_000),
    );
  });
});

describe('what a letter takes from the answers', () => {
  const lists = [
    {
      id: 'one',
      questions: [
        { id: 'a', text: 'Why $& so?', audience: 'both' },
        { id: 'b', text: 'Who?', audience: 'learner' },
        { id: 'c', text: 'When?', audience: 'both' },
        { id: 'd', text: 'Which room?', audience: 'facilitator' },
      ],
    },
  ];
  const marks: [string, 'act' | 'answered', string][] = [
    ['a', 'act', ' Ask\nAna {{question}} '],
    ['b', 'act', ''],
    ['c', 'answered', 'secret'],
    ['d', 'act', 'The large one'],
  ];
  const answers = marks.reduce((all, [id, state, note]) => withAnswer(all, 'one', 1, id, { state, note }, new Date(0)), noAnswers());
  const lines = { marked: 'On “{{question}}”', noted: '{{note}} (on “{{question}}”)', audience: undefined };
  const linesOf = (settings: Partial<typeof lines> | { audience: string }, notes: boolean) =>
    pointsFrom(lists, answers, { ...lines, ...settings }, notes).points.map(({ line }) => line);

  it('is what is marked "act", the own note first and the question as its context, and notes only if wanted', () => {
    expect(linesOf({}, false)).toEqual(['- On “Why $& so?”', '- On “Who?”', '- On “Which room?”']);
    expect(linesOf({}, true)).toEqual(['- Ask Ana {{question}} (on “Why $& so?”)', '- On “Who?”', '- The large one (on “Which room?”)']);
    expect(pointsFrom(lists, noAnswers(), lines, true).points).toEqual([]);
  });

  it('leaves the questions for facilitators out of the letter of a learner, and counts them', () => {
    expect(linesOf({ audience: 'learner' }, false)).toEqual(['- On “Why $& so?”', '- On “Who?”']);
    expect(pointsFrom(lists, answers, { ...lines, audience: 'learner' }, false).leftOut).toBe(1);
  });

  it('goes below what the reader wrote and never over it, and no question goes in twice', () => {
    const { points } = pointsFrom(lists, answers, lines, true);
    const once = withPoints('Mine\n', points);
    expect(once.split('\n').slice(0, 2)).toEqual(['Mine', points[0]!.line]);
    expect(withPoints(once, points)).toBe(once);
    expect(withPoints('', points.slice(1, 2))).toBe('- On “Who?”');
  });
});
