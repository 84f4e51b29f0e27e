import type { Mistake } from './mistake.fixture.ts';
import { paper } from './places.fixture.ts';

/** Working papers. */
export const inPapers: Mistake[] = [
  [
    'a paper with a field that papers do not have',
    [paper, 'line: You agree.', 'line: You agree.\ncolour: red'],
    `${paper}:5  "colour" is not a field that may stand here (in contract); check its spelling against src/schemas/, or take it out.`,
  ],
  [
    'a part of a paper with a field that parts do not have',
    [paper, 'hint: Name both.', 'help: Name both.'],
    `${paper}:15  "help" is not a field that may stand here (in who); check its spelling against src/schemas/, or take it out.`,
  ],
  [
    'a part of a paper that names no source and is not marked as advice',
    [paper, '        sources: [guide §1]\n        room', '        room'],
    `${paper}:13  "sources" is missing (in who): name the source, such as [guide §1], or write "advice: true" if the statement is our own.`,
  ],
  [
    'a part of a paper with a source that is marked as advice too',
    [paper, 'sources: [guide §1]\n        room: 2', 'sources: [guide §1]\n        advice: true'],
    `${paper}:17  "advice" is not right (in who): a statement has its sources or is our advice, not both; split it in two.`,
  ],
  [
    'a part of a paper with a source that nobody lists',
    [paper, 'sources: [guide §1]\n        room', 'sources: [Somebody]\n        room'],
    `${paper}:16  No source is tagged "Somebody"; write a tag from content/sources.yaml, or add the source there.`,
  ],
  [
    'a line on how to use a paper that is text alone',
    [paper, '- { text: Talk first., sources: [guide §1] }', '- Talk first.'],
    `${paper}:6  "use" is not right (in contract): write fields: "text", then "sources" or "advice: true".`,
  ],
  [
    'a part of a paper without text',
    [paper, 'text: We, [name]', 'text:'],
    `${paper}:18  "text" is not right (in who): write the text of the part, with square brackets around what the reader fills in.`,
  ],
  [
    'more room to write than a sheet has',
    [paper, 'room: 2', 'room: 20'],
    `${paper}:17  "room" is not right (in who): write how many blank lines to print, from 1 to 12.`,
  ],
  [
    'a line for questions that leaves the question out',
    [paper, 'On {{question}}', 'On what you marked'],
    `${paper}:11  "marked" is not right (in contract): write {{question}} where the text of the question belongs.`,
  ],
  [
    'questions that have no part to go into',
    [paper, '- id: points', '- id: others'],
    `${paper}:11  Questions go into the part "points", which this sheet lacks; add it, or leave "marked" out.`,
  ],
  [
    'two parts of a sheet with one id',
    [paper, '- id: points', '- id: who'],
    `${paper}:19  The sheet has two parts "who"; give this one an id of its own.`,
  ],
  [
    'a part of a sheet that is saved under the name of its title',
    [paper, '- id: points', '- id: title'],
    `${paper}:19  The title of a sheet is saved as "title"; give this part another id.`,
  ],
  [
    'a paper that is not called like its file',
    [paper, 'id: contract\norder', 'id: agreement\norder'],
    `${paper}:1  The file is called contract.yaml but the paper says "agreement"; make the two the same.`,
  ],
  [
    'a paper for a tool that does not exist',
    [paper, 'tools: [site-visits]', 'tools: [visits]'],
    `${paper}:7  There is no tool "visits"; write an id from content/process-map/tools.yaml.`,
  ],
  [
    'a paper on a page that does not exist',
    [paper, 'title: Contract\nline', 'page: contracts\ntitle: Contract\nline'],
    `${paper}:3  There is no page content/docs/contracts.mdx to show the paper; write the page, or leave the line out.`,
  ],
];
