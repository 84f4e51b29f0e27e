import type { Mistake } from './mistake.fixture.ts';
import { stages, listFile, page, stringsFile, frenchStrings } from './places.fixture.ts';

export const inInterface: Mistake[] = [
  // Navigation and names of stages
  [
    'a header that leads nowhere',
    ['content/navigation.yaml', 'page: /tools/site-visits/', 'page: /tools/visits/'],
    'content/navigation.yaml:2  There is no page at "/tools/visits/"; correct the address, or remove it.',
  ],
  [
    'a foot that leads to a page twice',
    ['content/navigation.yaml', '[/tools/site-visits/]', '[/tools/site-visits/, /tools/site-visits/]'],
    'content/navigation.yaml:5  The foot of the page already leads to "/tools/site-visits/"; remove one of the two.',
  ],
  [
    'a list of a stage under another name',
    [listFile, 'title: Sustained contact', 'title: Contact'],
    `${listFile}:3  The stage "sustained-contact" is called "Sustained contact" in ${stages}; use the same name here, or change it in both places.`,
  ],

  // Interface strings
  [
    'a string that English does not have',
    [frenchStrings, 'state.act', 'state.akt'],
    `${frenchStrings}:1  ${stringsFile} has no "state.akt", so nothing would show this; check the spelling, or remove the line.`,
  ],
  [
    'a translation with a place of its own',
    [frenchStrings, 'sur {{all}}', 'sur {{tout}}'],
    `${frenchStrings}:2  "state.count" has {{tout}}, which nothing fills in: the English text has {{count}}, {{all}}.`,
  ],
  [
    'a translation that loses a place',
    [frenchStrings, ' sur {{all}}', ' en tout'],
    `${frenchStrings}:2  "state.count" lacks {{all}}, which the English text has; write it where it belongs.`,
  ],
  [
    'a key without a concept',
    [stringsFile, 'state.act', 'act'],
    `${stringsFile}:1  "act" is not a key: write the name of a concept, a dot, and a name inside it, such as "state.act".`,
  ],
  [
    'a string that is not text',
    [stringsFile, 'state.act: Act', 'state.act: true'],
    `${stringsFile}:1  "state.act" is not right: write text; put it in quotation marks if it is a number, "true" or "false".`,
  ],
  [
    'bad YAML in a file of strings',
    [stringsFile, 'act: Act', 'act: Act: now'],
    `${stringsFile}:1  This text has a colon with a blank behind it, which begins a field; put the whole text in quotation marks.`,
  ],

  // The head of a page
  ['a page without a title', [page, 'title: Site visits\n', ''], `${page}:2  "title" is missing: write the title of the page.`],
  [
    'a page of an unknown kind',
    [page, 'kind: tool', 'kind: tols'],
    `${page}:4  "kind" is not right: write the kind of page: guide, stage, tool, checklist, note, lesson, case, paper, reference, site.`,
  ],
  [
    'a field of Starlight that says something else than Starlight expects',
    [page, 'kind: tool', 'kind: tool\npagefind: maybe'],
    `${page}:5  "pagefind" is not right: write true or false.`,
  ],
];
