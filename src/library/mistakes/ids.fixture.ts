import { miniature } from '../miniature.fixture.ts';
import type { Mistake } from './mistake.fixture.ts';
import { tools, listFile } from './places.fixture.ts';

/** Ids. */
export const inIds: Mistake[] = [
  [
    'a question without an id',
    [listFile, '- id: s2-q1-a\n        text', '- text'],
    `${listFile}:15  "id" is missing (in s2-q1): give the question an id of its own.`,
  ],
  [
    'a group without an id',
    [listFile, '- id: s2-q1\n    title', '- title'],
    `${listFile}:11  "id" is missing (in sustained-contact): give the group an id of its own.`,
  ],
  [
    'a tool without an id',
    [tools, '- id: site-visits\n  title', '- title'],
    `${tools}:1  "id" is missing: give the tool an id of its own.`,
  ],
  [
    'an id with capitals',
    [listFile, 's2-q1-b\n', 'S2-Q1-B\n'],
    `${listFile}:19  "id" is not right (in S2-Q1-B): an id has only lower case letters, digits and single hyphens; give the question such an id.`,
  ],
  [
    'an id of a question used twice',
    [listFile, '- id: s2-q1-b', '- id: s2-q1-a'],
    `${listFile}:19  The id "s2-q1-a" is already used at ${listFile}:15; give this one an id of its own.`,
  ],
  [
    'an id of a group used twice',
    [
      listFile,
      'retired:\n',
      `  - id: s2-q1
    title: Again?
    questions:
      - { id: s2-q2-a, text: Why?, audience: both, sources: [guide] }
retired:
`,
    ],
    `${listFile}:23  The id "s2-q1" is already used at ${listFile}:11; give this one an id of its own.`,
  ],
  [
    'a tool used twice',
    [
      tools,
      '- id: site-visits',
      '- { id: site-visits, title: A, summary: B, family: other, familyBasis: ours, parts: [], partsBasis: ours, sources: [guide] }\n- id: site-visits',
    ],
    `${tools}:2  The id "site-visits" is already used on line 1; give this entry an id of its own.`,
  ],
  [
    'a retired id used again',
    [listFile, '- id: s2-q1-a', '- id: s2-q1-z'],
    `${listFile}:15  The id "s2-q1-z" belongs to a retired question (${listFile}:24) and is never used again; give the new question a new id.`,
  ],
  [
    'a list without questions',
    [listFile, miniature[listFile]!.slice(miniature[listFile]!.indexOf('groups:')), 'groups: []\n'],
    `${listFile}:10  Put at least one group of questions into the list.`,
  ],
  [
    'a stage whose list is no longer asked',
    [
      listFile,
      miniature[listFile]!.slice(miniature[listFile]!.indexOf('groups:'), miniature[listFile]!.indexOf('retired:')),
      'groups: []\n',
    ],
    `${listFile}:10  The stage "sustained-contact" needs at least one question; put a group of questions into its list.`,
  ],
  [
    'a list that is no longer asked and does not say why',
    [
      listFile,
      miniature[listFile]!.slice(miniature[listFile]!.indexOf('stage:'), miniature[listFile]!.indexOf('retired:')),
      'order: 2\nrevision: 2\ncomposition: source\nsources: [guide]\ngroups: []\n',
    ],
    `${listFile}:9  This list is no longer asked; write in "remark" why, and what to use instead, for those who answered it.`,
  ],
];
