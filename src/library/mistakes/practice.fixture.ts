import type { Mistake } from './mistake.fixture.ts';
import { tools, practice } from './places.fixture.ts';

/** How to run a tool. */
export const inPractice: Mistake[] = [
  [
    'a statement that names no source and is not marked as advice',
    [practice, 'text: Three go., sources: [guide §1]', 'text: Three go.'],
    `${practice}:5  "sources" is missing (in site-visits): name the source, such as [guide §1], or write "advice: true" if the statement is our own.`,
  ],
  [
    'a statement with a source that is marked as advice too',
    [practice, 'text: Two days., sources', 'text: Two days., advice: true, sources'],
    `${practice}:8  "advice" is not right (in site-visits): a statement has its sources or is our advice, not both; split it in two.`,
  ],
  [
    'a statement that is text alone',
    [practice, '- { text: Two days., sources: [EIP web 1] }', '- Two days.'],
    `${practice}:8  "time" is not right (in site-visits): write fields: "text", then "sources" or "advice: true".`,
  ],
  [
    'advice that says no',
    [practice, 'text: A notebook., advice: true', 'text: A notebook., advice: false'],
    `${practice}:10  "advice" is not right (in site-visits): write "advice: true" if the statement is our own, or name its sources.`,
  ],
  [
    'a statement with a source that nobody lists',
    [practice, 'sources: [EIP web 1] }', 'sources: [Somebody] }'],
    `${practice}:8  No source is tagged "Somebody"; write a tag from content/sources.yaml, or add the source there.`,
  ],
  [
    'a remedy without its source',
    [practice, 'then: Begin., sources: [guide]', 'then: Begin.'],
    `${practice}:18  "sources" is missing (in site-visits): name the source, such as [guide §1], or write "advice: true" if the statement is our own.`,
  ],
  [
    'a part of running a tool left out',
    [practice, 'need:\n  - { text: A notebook., advice: true }\n', ''],
    `${practice}:1  "need" is missing (in site-visits): write what you need, as a list of statements.`,
  ],
  [
    'an aim that the table does not know',
    [practice, 'learn: [practice]', 'learn: [wisdom]'],
    `${practice}:3  "learn" is not right (in site-visits): write some of: peers, standing, technique, practice, politics, problem, experience, home.`,
  ],
  [
    'a way to run a tool that does not exist',
    [practice, 'id: site-visits', 'id: visits'],
    `${practice}:1  There is no tool "visits"; write an id from content/process-map/tools.yaml, or add it there.`,
  ],
  [
    'a tool that nobody can run',
    [practice, 'id: site-visits', 'id: visits'],
    `${tools}:1  Nothing says how to run the tool "site-visits"; write content/tool-practice/site-visits.yaml, after the pattern of its neighbours.`,
  ],
];
