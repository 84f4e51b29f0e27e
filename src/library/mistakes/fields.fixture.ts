import type { Mistake } from './mistake.fixture.ts';
import { tools, list, page } from './places.fixture.ts';

/** What is missing or out of place. */
export const inFields: Mistake[] = [
  [
    'a question without text',
    [list, '        text: Who pays?\n', ''],
    `${list}:19  "text" is missing (in s2-q1-b): write the question itself.`,
  ],
  [
    'a question with an empty text',
    [list, 'text: Who pays?', 'text: ""'],
    `${list}:20  "text" is not right (in s2-q1-b): write the question itself.`,
  ],
  [
    'a question without an audience',
    [list, '        audience: both\n', ''],
    `${list}:19  "audience" is missing (in s2-q1-b): write who the question is for: facilitator, learner or both.`,
  ],
  [
    'a question without a source',
    [list, '        audience: both\n        sources: [guide §3]\n', '        audience: both\n'],
    `${list}:19  "sources" is missing (in s2-q1-b): name the sources as a list, such as [guide §1].`,
  ],
  [
    'an unknown field',
    [list, 'audience: both', 'audiance: both\n        audience: both'],
    `${list}:21  "audiance" is not a field that may stand here (in s2-q1-b); check its spelling against src/schemas/, or take it out.`,
  ],
  [
    'a tool of an unknown family',
    [tools, 'family: experience', 'family: travel'],
    `${tools}:4  "family" is not right (in site-visits): write one of the families: meeting, focus, experience, training, other.`,
  ],
  [
    'a tool without a page',
    [page, 'tool: site-visits\n', ''],
    `${tools}:1  The tool "site-visits" has no page; write content/docs/tools/site-visits.md with "tool: site-visits" at its head.`,
  ],
  [
    'a list called otherwise than its file',
    [list, 'id: sustained-contact\nnumber', 'id: contact\nnumber'],
    `${list}:1  The file is called sustained-contact.yaml but the list says "contact"; make the two the same.`,
  ],
  [
    'a question newer than its list',
    [list, 'audience: both', 'since: 3\n        audience: both'],
    `${list}:19  "s2-q1-b" speaks of revision 3, but the list is at revision 2; raise "revision" at the top of the file.`,
  ],
  [
    'a question that retires too late',
    [list, '    retired: 2', '    retired: 3'],
    `${list}:26  "s2-q1-z" must retire after revision 1 and not after 2, the revision of the list; correct one of the numbers.`,
  ],
];
