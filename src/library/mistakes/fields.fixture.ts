import type { Mistake } from './mistake.fixture.ts';
import { tools, listFile, page } from './places.fixture.ts';

/** What is missing or out of place. */
export const inFields: Mistake[] = [
  [
    'a question without text',
    [listFile, '        text: Who pays?\n', ''],
    `${listFile}:19  "text" is missing (in s2-q1-b): write the question itself.`,
  ],
  [
    'a question with an empty text',
    [listFile, 'text: Who pays?', 'text: ""'],
    `${listFile}:20  "text" is not right (in s2-q1-b): write the question itself.`,
  ],
  [
    'a question without an audience',
    [listFile, '        audience: both\n', ''],
    `${listFile}:19  "audience" is missing (in s2-q1-b): write who the question is for: facilitator, learner or both.`,
  ],
  [
    'a question without a source',
    [listFile, '        audience: both\n        sources: [guide §3]\n', '        audience: both\n'],
    `${listFile}:19  "sources" is missing (in s2-q1-b): name the sources as a list, such as [guide §1].`,
  ],
  [
    'an unknown field',
    [listFile, 'audience: both', 'audiance: both\n        audience: both'],
    `${listFile}:21  "audiance" is not a field that may stand here (in s2-q1-b); check its spelling against src/schemas/, or take it out.`,
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
    [listFile, 'id: sustained-contact\nnumber', 'id: contact\nnumber'],
    `${listFile}:1  The file is called sustained-contact.yaml but the list says "contact"; make the two the same.`,
  ],
  [
    'a question newer than its list',
    [listFile, 'audience: both', 'since: 3\n        audience: both'],
    `${listFile}:19  "s2-q1-b" speaks of revision 3, but the list is at revision 2; raise "revision" at the top of the file.`,
  ],
  [
    'a question that retires too late',
    [listFile, '    retired: 2', '    retired: 3'],
    `${listFile}:26  "s2-q1-z" must retire after revision 1 and not after 2, the revision of the list; correct one of the numbers.`,
  ],
];
