import { ledgerPath } from '../checks/check-ledger.ts';
import { miniature } from '../miniature.fixture.ts';
import type { Alteration } from './mistake.fixture.ts';
import { listFile as list } from './places.fixture.ts';

const sources = 'content/sources.yaml';
export const redirectsFile = 'content/redirects.yaml';
const codesMove = 'Without them, answers in older codes would move to other questions.';

/** A new question at the end of the group, with more fields if wanted. */
export const addedQuestion = (more: string) => `      - { id: s2-q1-0, text: New?, audience: both, sources: [guide]${more} }\nretired:\n`;
export const raised: Alteration = [list, 'revision: 2', 'revision: 3'];

/** What breaks a promise of the edition before, what must be said of it, and how the published miniature comes to it. */
export const brokenPromises: [name: string, complaint: string, ...changes: Alteration[]][] = [
  [
    'a new question without its revision',
    `${list}:24  The question "s2-q1-0" is new: write "since: 3" under it, and "revision: 3" at the top of the file. ${codesMove}`,
    [list, 'retired:\n', addedQuestion('')],
  ],
  [
    'a new question in a revision that was published',
    `${list}:24  The question "s2-q1-0" is new: write "since: 3" under it, and "revision: 3" at the top of the file. ${codesMove}`,
    [list, 'retired:\n', addedQuestion(', since: 2')],
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
    [list, 'retired:\n', addedQuestion('')],
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
    `${ledgerPath}:1  "/cases/visit/" was published and has no page any more; bring the page back, or write in ${redirectsFile}: - { from: /cases/visit/, to: … }, with the page that readers should see instead.`,
    ['content/cases/visit.yaml', 'id: visit', 'id: trip'],
  ],
  [
    'a redirect from a page',
    `${redirectsFile}:1  There is a page at "/cases/visit/", which readers could no longer reach; remove this redirect, or move the page.`,
    [redirectsFile, '[]', '- { from: /cases/visit/, to: /tools/site-visits/ }'],
  ],
  [
    'a redirect to nowhere',
    `${redirectsFile}:1  There is no page at "/tools/visits/"; write the address of one that exists, and not of another redirect.`,
    [redirectsFile, '[]', '- { from: /tools/visit/, to: /tools/visits/ }\n- { from: /tools/visits/, to: /tools/site-visits/ }'],
  ],
  [
    'two redirects from one address',
    `${redirectsFile}:2  "/visits/" already leads elsewhere on line 1; remove one of the two.`,
    [redirectsFile, '[]', '- { from: /visits/, to: /cases/visit/ }\n- { from: /visits/, to: /tools/site-visits/ }'],
  ],
  [
    'a ledger edited by hand',
    `${ledgerPath}:1  This file was edited by hand or by a merge; restore the published one with "git checkout main -- ${ledgerPath}", because answers and links rest on it. "npm run edition" then adds what is new.`,
    [ledgerPath, '"since":1', '"since":2'],
  ],
];
