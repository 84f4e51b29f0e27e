import { miniature } from '../miniature.fixture.ts';
import type { Mistake } from './mistake.fixture.ts';
import { tools, list } from './places.fixture.ts';

/** Ids. */
export const inIds: Mistake[] = [
  [
    'a question without an id',
    [list, '- id: s2-q1-a\n        text', '- text'],
    `${list}:15  "id" is missing (in s2-q1): give the question an id of its own.`,
  ],
  [
    'a group without an id',
    [list, '- id: s2-q1\n    title', '- title'],
    `${list}:11  "id" is missing (in sustained-contact): give the group an id of its own.`,
  ],
  [
    'a tool without an id',
    [tools, '- id: site-visits\n  title', '- title'],
    `${tools}:1  "id" is missing: give the tool an id of its own.`,
  ],
  [
    'an id with capitals',
    [list, 's2-q1-b\n', 'S2-Q1-B\n'],
    `${list}:19  "id" is not right (in S2-Q1-B): an id has only lower case letters, digits and single hyphens; give the question such an id.`,
  ],
  [
    'an id of a question used twice',
    [list, '- id: s2-q1-b', '- id: s2-q1-a'],
    `${list}:19  The id "s2-q1-a" is already used at ${list}:15; give this one an id of its own.`,
  ],
  [
    'an id of a group used twice',
    [
      list,
      'retired:\n',
      `  - id: s2-q1
    title: Again?
    questions:
      - { id: s2-q2-a, text: Why?, audience: both, sources: [guide] }
retired:
`,
    ],
    `${list}:23  The id "s2-q1" is already used at ${list}:11; give this one an id of its own.`,
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
    [list, '- id: s2-q1-a', '- id: s2-q1-z'],
    `${list}:15  The id "s2-q1-z" belongs to a retired question (${list}:24) and is never used again; give the new question a new id.`,
  ],
  [
    'a list without questions',
    [list, miniature[list]!.slice(miniature[list]!.indexOf('groups:')), 'groups: []\n'],
    `${list}:10  Put at least one group of questions into the list.`,
  ],
  [
    'a stage whose list is no longer asked',
    [list, miniature[list]!.slice(miniature[list]!.indexOf('groups:'), miniature[list]!.indexOf('retired:')), 'groups: []\n'],
    `${list}:10  The stage "sustained-contact" needs at least one question; put a group of questions into its list.`,
  ],
  [
    'a list that is no longer asked and does not say why',
    [
      list,
      miniature[list]!.slice(miniature[list]!.indexOf('stage:'), miniature[list]!.indexOf('retired:')),
      'order: 2\nrevision: 2\ncomposition: source\nsources: [guide]\ngroups: []\n',
    ],
    `${list}:9  This list is no longer asked; write in "remark" why, and what to use instead, for those who answered it.`,
  ],
];
