import { describe, expect, it } from 'vitest';
import { ledgerSeal } from '../ledger-seal.ts';
import { complaintsOf, miniature, withContent, type Content } from '../miniature.fixture.ts';
import { readLibrary } from '../read-library.ts';

const list = 'content/checklists/sustained-contact.yaml';
const sources = 'content/sources.yaml';
const redirects = 'content/redirects.yaml';
const ledger = 'content/ledger.yaml';
const codesMove = 'Without them, answers in older codes would move to other questions.';

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
  [ledger]: withLedger(promised),
};

type Change = [file: string, from: string, to: string];

function complaints(...changes: Change[]): string[] {
  const content = { ...published };
  for (const [file, from, to] of changes) {
    expect(content[file], file).toContain(from);
    content[file] = content[file]!.replace(from, () => to);
  }
  return complaintsOf(content);
}

const question = (more: string) => `      - { id: s2-q1-0, text: New?, audience: both, sources: [guide]${more} }\nretired:\n`;
const raised: Change = [list, 'revision: 2', 'revision: 3'];

describe('an edit that breaks no promise', () => {
  it.each<[string, ...Change[]]>([
    ['none'],
    ['a new question with its revision', raised, [list, 'retired:\n', question(', since: 3')]],
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
      [redirects, '[]', '- { from: /cases/visit/, to: /cases/trip/ }'],
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
    expect(rows.filter((row) => row.startsWith(list) || row.startsWith(ledger))).toEqual([]);
    const tooEarly = complaints([list, groups, retired.replaceAll('retired: 3', 'retired: 2')]);
    expect(tooEarly).toContain(
      `${list}:12  "s2-q1-a" was still asked in revision 2; write "retired: 3", and "revision: 3" at the top of the file.`,
    );
  });
});

describe('an edit that breaks a promise is refused, with the words to write:', () => {
  it.each<[string, string, ...Change[]]>([
    [
      'a new question without its revision',
      `${list}:24  The question "s2-q1-0" is new: write "since: 3" under it, and "revision: 3" at the top of the file. ${codesMove}`,
      [list, 'retired:\n', question('')],
    ],
    [
      'a new question in a revision that was published',
      `${list}:24  The question "s2-q1-0" is new: write "since: 3" under it, and "revision: 3" at the top of the file. ${codesMove}`,
      [list, 'retired:\n', question(', since: 2')],
    ],
    [
      'a retired question that nobody was ever asked',
      `${list}:30  The question "s2-q1-y" was never published with this list; remove the entry, because nobody has answered it.`,
      [list, '    why: It looked back.\n', '    why: It looked back.\n  - { id: s2-q1-y, text: Who?, retired: 2, why: It goes. }\n'],
    ],
    [
      'a question deleted or renamed',
      `${list}:25  The question "s2-q1-a" was published in this list and is gone, so older codes would open wrongly. If it got another id, give it this one again. If it is no longer asked, write under "retired": - { id: s2-q1-a, text: "What comes next?", since: 1, retired: 3, why: "…" }, and "revision: 3" at the top of the file.`,
      [list, '- id: s2-q1-a', '- id: s2-q1-n'],
    ],
    [
      'a question retired in a revision that was published',
      `${list}:27  "s2-q1-a" was still asked in revision 2; write "retired: 3", and "revision: 3" at the top of the file.`,
      [list, '- id: s2-q1-a', '- id: s2-q1-n'],
      [list, '  - id: s2-q1-z\n', '  - id: s2-q1-a\n    text: What comes next?\n    retired: 2\n    why: It goes.\n  - id: s2-q1-z\n'],
    ],
    [
      'a retired question deleted',
      `${list}:1  The question "s2-q1-z" was published in this list and is gone, so older codes would open wrongly. If it got another id, give it this one again. If it is no longer asked, write under "retired": - { id: s2-q1-z, text: "Who paid?", since: 1, retired: 2, why: "…" }.`,
      [list, miniature[list]!.slice(miniature[list]!.indexOf('retired:')), ''],
    ],
    [
      'a retired question asked again',
      `${list}:15  "s2-q1-z" was retired in revision 2 and is never asked again; move it back to "retired", and give the new question a new id.`,
      [list, '- id: s2-q1-a', '- id: s2-q1-z'],
      [list, miniature[list]!.slice(miniature[list]!.indexOf('retired:')), ''],
    ],
    [
      'another revision of retirement',
      `${list}:27  "s2-q1-z" was published with "retired: 2"; write that number again.`,
      raised,
      [list, '    retired: 2', '    retired: 3'],
    ],
    [
      'other words of a retired question',
      `${list}:26  A retired question keeps the words that people answered; write "Who paid?" again.`,
      [list, 'Who paid?', 'Who has paid?'],
    ],
    [
      'another since',
      `${list}:20  "s2-q1-b" was published with "since: 1"; write that number again.`,
      [list, 'text: Who pays?', 'since: 2\n        text: Who pays?'],
    ],
    [
      'a rewording forgotten',
      `${list}:19  "s2-q1-b" was published with "reworded: [2]"; keep that, and add only revisions after 2.`,
      [list, '        reworded: [2]\n', ''],
    ],
    [
      'other words without a word about them',
      `${list}:16  "s2-q1-a" was published as "What comes next?". If it now means something else, write "reworded: [3]" under it, and "revision: 3" at the top of the file, so that people are asked to look at their answer again. If it still means the same, write under it: sameMeaningAs: "What comes next?"`,
      [list, 'What comes next?', 'Who leads?'],
    ],
    [
      'other words with a word about earlier ones',
      `${list}:20  "s2-q1-b" was published as "Who pays?". If it now means something else, write "reworded: [2, 3]" under it, and "revision: 3" at the top of the file, so that people are asked to look at their answer again. If it still means the same, write under it: sameMeaningAs: "Who pays?"`,
      [list, 'text: Who pays?', 'text: Who gives?\n        sameMeaningAs: Who paid?'],
    ],
    [
      'other words in a file whose revision is raised already',
      `${list}:16  "s2-q1-a" was published as "What comes next?". If it now means something else, write "reworded: [4]" under it, so that people are asked to look at their answer again. If it still means the same, write under it: sameMeaningAs: "What comes next?"`,
      [list, 'revision: 2', 'revision: 4'],
      [list, 'What comes next?', 'Who leads?'],
    ],
    [
      'a new question in a file whose revision is raised already',
      `${list}:24  The question "s2-q1-0" is new: write "since: 3" under it. Without it, answers in older codes would move to other questions.`,
      raised,
      [list, 'retired:\n', question('')],
    ],
    [
      'a question deleted in a file whose revision is raised already',
      `${list}:25  The question "s2-q1-a" was published in this list and is gone, so older codes would open wrongly. If it got another id, give it this one again. If it is no longer asked, write under "retired": - { id: s2-q1-a, text: "What comes next?", since: 1, retired: 3, why: "…" }.`,
      raised,
      [list, '- id: s2-q1-a', '- id: s2-q1-n'],
    ],
    [
      'a question retired too early in a file whose revision is raised already',
      `${list}:27  "s2-q1-a" was still asked in revision 2; write "retired: 3".`,
      raised,
      [list, '- id: s2-q1-a', '- id: s2-q1-n'],
      [list, '  - id: s2-q1-z\n', '  - id: s2-q1-a\n    text: What comes next?\n    retired: 2\n    why: It goes.\n  - id: s2-q1-z\n'],
    ],
    [
      'another number of a list',
      `${list}:2  This list was published with the number 3, which its codes carry; write that number again.`,
      [list, 'number: 3', 'number: 4'],
    ],
    [
      'a lower revision',
      `${list}:7  This list was published at revision 2; write that number or a higher one.`,
      [list, 'revision: 2', 'revision: 1'],
    ],
    [
      'a list that is gone or renamed',
      'content/checklists/sustained-contact.yaml:1  The list "sustained-contact" was published and is gone or renamed; bring the file back under this name, because answers and codes with the number 3 are in use. If it is no longer asked, write in it "groups: []", all its questions under "retired", "revision: 3", and in "remark" why.',
      [list, 'id: sustained-contact\nnumber', 'id: contact\nnumber'],
    ],
    [
      'another tag of a source',
      `${sources}:2  The source "guide" was published under the tag "guide"; write that tag again, because others cite it.`,
      [sources, 'tag: guide', 'tag: the guide'],
    ],
    [
      'a source that is gone',
      `${sources}:1  The source "guide" was published and is gone; bring it back with "id: guide" and "tag: guide", because others cite it and link to it.`,
      [sources, 'id: guide', 'id: guidance'],
    ],
    [
      'an address that vanished',
      `${ledger}:1  "/cases/visit/" was published and has no page any more; bring the page back, or write in ${redirects}: - { from: /cases/visit/, to: … }, with the page that readers should see instead.`,
      ['content/cases/visit.yaml', 'id: visit', 'id: trip'],
    ],
    [
      'a redirect from a page',
      `${redirects}:1  There is a page at "/cases/visit/", which readers could no longer reach; remove this redirect, or move the page.`,
      [redirects, '[]', '- { from: /cases/visit/, to: /tools/site-visits/ }'],
    ],
    [
      'a redirect to nowhere',
      `${redirects}:1  There is no page at "/tools/visits/"; write the address of one that exists, and not of another redirect.`,
      [redirects, '[]', '- { from: /tools/visit/, to: /tools/visits/ }\n- { from: /tools/visits/, to: /tools/site-visits/ }'],
    ],
    [
      'two redirects from one address',
      `${redirects}:2  "/visits/" already leads elsewhere on line 1; remove one of the two.`,
      [redirects, '[]', '- { from: /visits/, to: /cases/visit/ }\n- { from: /visits/, to: /tools/site-visits/ }'],
    ],
    [
      'a ledger edited by hand',
      `${ledger}:1  This file was edited by hand or by a merge; restore the published one with "git checkout main -- ${ledger}", because answers and links rest on it. "npm run edition" then adds what is new.`,
      [ledger, '"since":1', '"since":2'],
    ],
  ])('%s', (_, complaint, ...changes) => {
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
    const { [ledger]: gone, ...rest } = published;
    expect(gone).toBeDefined();
    expect(() => withContent(rest, readLibrary)).toThrow(
      `${ledger}:1  This file is missing; restore the published one with "git checkout main -- ${ledger}", because answers and links rest on it.`,
    );
  });
});
