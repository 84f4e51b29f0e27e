import { miniature } from '../miniature.fixture.ts';
import type { Mistake } from './mistake.fixture.ts';
import { tools, listFile, page } from './places.fixture.ts';

/** Files. */
export const inFiles: Mistake[] = [
  [
    'bad YAML',
    [listFile, 'title: How will links last?', 'title: How: will links last?'],
    `${listFile}:12  This text has a colon with a blank behind it, which begins a field; put the whole text in quotation marks.`,
  ],
  [
    'a bracket that is not closed',
    [page, 'sources: [guide §1]', 'sources: [guide §1'],
    `${page}:6  A bracket is opened here and not closed; add the closing one at the end of the line.`,
  ],
  [
    'a file that says nothing',
    [listFile, miniature[listFile]!, ''],
    `${listFile}:1  This file is empty or of the wrong shape: write fields ("name: …"), after the pattern of its neighbours.`,
  ],
  [
    'a list where fields belong',
    [tools, 'parts: [interaction]', 'parts: interaction'],
    `${tools}:6  "parts" is not right (in site-visits): write a list ("- …" or "[…]").`,
  ],
];
