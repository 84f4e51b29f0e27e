import { happened, listFile, stringsFile } from './places.fixture.ts';
import type { FoundSlip } from './slip.fixture.ts';

const question = 'text: Who pays?';
const inQuestion = (name: string, text: string, part: string): FoundSlip => [name, [listFile, question, text], `${listFile}:20`, part];

/** What writers do in data. */
export const inData: FoundSlip[] = [
  [
    'a dash in place of a hyphen',
    [listFile, '      - id: s2-q1-b', '      – id: s2-q1-b'],
    `${listFile}:19`,
    'An entry of a list begins with "- "',
  ],
  [
    'a hyphen without its blank',
    [listFile, '      - id: s2-q1-b', '      -id: s2-q1-b'],
    `${listFile}:19`,
    'A blank is missing behind the "-"',
  ],
  ['a colon of another script', [listFile, 'audience: both', 'audience： both'], `${listFile}:21`, 'This colon is that of another script'],
  inQuestion('a backslash', 'text: "Who \\set it?"', 'A backslash within double quotation marks'),
  inQuestion('italics in a text', 'text: Who *pays*?', 'it has Markdown in it'),
  inQuestion('a code of HTML', 'text: Who pays &amp; why?', 'it has a code of HTML in it'),
  ['a blank that nobody sees', [listFile, 'id: s2-q1-b', 'id: s2-q1-b\u00A0'], `${listFile}:19`, 'a blank that cannot be seen'],
  ['a field that is misspelt', [listFile, 'audience: both', 'audiance: both'], `${listFile}:21`, 'write "audience"'],
  [
    'a source named twice',
    [listFile, 'audience: both\n        sources: [guide §3]', 'audience: both\n        sources: [guide §3, guide §3]'],
    `${listFile}:22`,
    '"guide §3" is in this list twice',
  ],
  ['a year with five digits', [happened, 'date: Date', 'since: 20133\ndate: Date'], `${happened}:6`, 'write the year in four digits'],
  [
    'a change on a page that is not there',
    ['content/changes.yaml', 'title: First', 'page: /no/, title: First'],
    'content/changes.yaml:2',
    'There is no page at "/no/"',
  ],
  ['one brace too few', [stringsFile, 'Act', 'Act {all}'], `${stringsFile}:1`, 'write {{all}}'],
  ['HTML in a string', [stringsFile, 'Act', '<b>Act</b>'], `${stringsFile}:1`, 'has HTML in it'],
];
