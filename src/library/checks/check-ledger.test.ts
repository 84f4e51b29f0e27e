import { describe, expect, it } from 'vitest';
import { ledgerSeal } from '../ledger-seal.ts';
import { complaintsOf, miniature, withContent, type Content } from '../miniature.fixture.ts';
import type { Alteration } from '../mistakes/mistake.fixture.ts';
import { listFile as list } from '../mistakes/places.fixture.ts';
import { addedQuestion, brokenPromises, raised, redirectsFile } from '../mistakes/promises.fixture.ts';
import { readLibrary } from '../read-library.ts';
import { ledgerPath } from './check-ledger.ts';

const promised = {
  edition: '2026-02-01',
  lists: [
    {
      id: 'sustained-contact',
      number: 3,
      revision: 2,
      questions: [
        { id: 's2-q1-a', since: 1, text: 'What comes next?' },
        { id: 's2-q1-b', since: 1, reworded: [2], text: 'Who pays?' },
        { id: 's2-q1-z', since: 1, retired: 2, text: 'Who paid?' },
      ],
    },
  ],
  sources: [{ id: 'guide', tag: 'guide' }],
  addresses: ['/cases/visit/', '/checklists/sustained-contact/', '/tools/site-visits/'],
  files: [],
};
const withLedger = (notes: typeof promised) => JSON.stringify({ ...notes, seal: ledgerSeal(notes) });
/** The miniature once it was published. */
const published: Content = {
  ...miniature,
  [list]: miniature[list]!.replace('text: Who pays?', 'text: Who pays?\n        reworded: [2]'),
  [ledgerPath]: withLedger(promised),
};

function complaints(...changes: Alteration[]): string[] {
  const content = { ...published };
  for (const [file, from, to] of changes) {
    expect(content[file], file).toContain(from);
    content[file] = content[file]!.replace(from, () => to);
  }
  return complaintsOf(content);
}

describe('an edit that breaks no promise', () => {
  it.each<[string, ...Alteration[]]>([
    ['none'],
    ['a new question with its revision', raised, [list, 'retired:\n', addedQuestion(', since: 3')]],
    [
      'a question that retires',
      raised,
      [list, 'retired:\n', 'retired:\n  - { id: s2-q1-b, text: Who pays?, retired: 3, why: It goes. }\n'],
      [
        list,
        /* of the group */ `      - id: s2-q1-b
        text: Who pays?
        reworded: [2]
        audience: both
        sources: [guide §3]
`,
        '',
      ],
    ],
    ['another meaning with its revision', raised, [list, 'text: What comes next?', 'text: Who leads?\n        reworded: [3]']],
    ['other words for the same', [list, 'text: What comes next?', 'text: What is next?\n        sameMeaningAs: What comes next?']],
    [
      'a page that moves with a redirect',
      [redirectsFile, '[]', '- { from: /cases/visit/, to: /cases/trip/ }'],
      ['content/cases/visit.yaml', 'id: visit', 'id: trip'],
    ],
  ])('%s is accepted', (_, ...changes) => {
    // A case is in a file of its own name; nothing else may be said of it here.
    expect(complaints(...changes).filter((row) => !row.includes('The file is called visit.yaml'))).toEqual([]);
  });

  it('a list that is no longer asked is accepted, as far as itself goes', () => {
    const groups = published[list]!.slice(published[list]!.indexOf('groups:'));
    const retired = `groups: []
retired:
  - { id: s2-q1-a, text: What comes next?, retired: 3, why: It goes. }
  - { id: s2-q1-b, text: Who pays?, retired: 3, why: It goes. }
  - { id: s2-q1-z, text: Who paid?, retired: 2, why: It looked back. }
`;
    const rows = complaints([list, 'stage: sustained-contact\n', 'remark: Ask the herons.\n'], raised, [list, groups, retired]);
    expect(rows.filter((row) => row.startsWith(list) || row.startsWith(ledgerPath))).toEqual([]);
    const tooEarly = complaints([list, groups, retired.replaceAll('retired: 3', 'retired: 2')]);
    expect(tooEarly).toContain(
      `${list}:12  "s2-q1-a" was still asked in revision 2; write "retired: 3", and "revision: 3" at the top of the file.`,
    );
  });
});

describe('an edit that breaks a promise is refused, with the words to write:', () => {
  it.each(brokenPromises)('%s', (_, complaint, ...changes) => {
    expect(complaints(...changes)).toContain(complaint);
  });

  it('a question moved to another list', () => {
    const other = 'content/checklists/contact.yaml';
    const moved = published[list]!.replace('- id: s2-q1-a', '- id: s2-q1-n');
    const taker = `id: contact
number: 4
title: Contact
summary: You see.
order: 3
revision: 1
composition: ours
sources: [guide]
groups:
  - id: s9-q1
    title: What?
    questions:
      - { id: s2-q1-a, text: What comes next?, audience: both, sources: [guide] }
`;
    const found = complaintsOf({ ...published, [list]: moved, [other]: taker });
    expect(found).toContain(
      `${other}:13  The question "s2-q1-a" was published in ${list}; move it back there, or retire it there and give this one a new id.`,
    );
  });

  it('a ledger that is gone', () => {
    const { [ledgerPath]: gone, ...rest } = published;
    expect(gone).toBeDefined();
    expect(() => withContent(rest, readLibrary)).toThrow(
      `${ledgerPath}:1  This file is missing; restore the published one with "git checkout main -- ${ledgerPath}", because answers and links rest on it.`,
    );
  });
});
