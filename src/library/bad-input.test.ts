import { describe, expect, it } from 'vitest';
import { complaintsOf, miniature, type Content } from './miniature.fixture.ts';

const map = 'content/process-map';
const stages = `${map}/stages.yaml`;
const tools = `${map}/tools.yaml`;
const practice = 'content/tool-practice/site-visits.yaml';
const list = 'content/checklists/sustained-contact.yaml';
const french = 'content/checklists/sustained-contact.fr.yaml';
const page = 'content/docs/tools/site-visits.md';
const initiatives = 'content/initiatives.yaml';
const glossary = 'content/glossary.yaml';
const figure = 'content/figures/figure-10.yaml';
const happened = 'content/cases/visit.yaml';
const paper = 'content/papers/contract.yaml';
const frenchPaper = 'content/papers/contract.fr.yaml';
const workshop = 'content/workshops/hour.yaml';
const strings = 'content/i18n/en.yaml';
const frenchStrings = 'content/i18n/fr.yaml';

/** Changes one place of a file that is in the miniature; the place must exist. */
type Change = [file: string, from: string, to: string];

const changed = ([file, from, to]: Change): Content => {
  expect(miniature[file], file).toContain(from);
  return { ...miniature, [file]: miniature[file]!.replace(from, () => to) };
};

const mistakes: [name: string, change: Change, complaint: string][] = [
  // Ids
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

  // Names of what does not exist
  [
    'an unknown stage',
    [list, 'stage: sustained-contact', 'stage: contact'],
    `${list}:5  "stage" is not right (in sustained-contact): write one of the stages: pre-foundational, foundational-engagement, sustained-contact, learning-outcomes, change-at-scale.`,
  ],
  [
    'a map with an unknown tool',
    [stages, '- tool: site-visits', '- tool: sight-visits'],
    `${stages}:12  There is no tool "sight-visits"; write an id from content/process-map/tools.yaml, or add it there.`,
  ],
  [
    'a map with an unknown risk',
    [stages, 'risks: [haste]', 'risks: [hurry]'],
    `${stages}:13  There is no risk "hurry"; write an id from content/process-map/risks.yaml, or add it there.`,
  ],
  [
    'a map with an unknown measure',
    [stages, '- measure: patience', '- measure: calm'],
    `${stages}:15  There is no measure "calm"; write an id from content/process-map/measures.yaml, or add it there.`,
  ],
  [
    'a map whose stages are out of order',
    [stages, '- id: pre-foundational', '- id: learning-outcomes'],
    `${stages}:1  Stage 0 must be pre-foundational; keep the five stages in their order: pre-foundational, foundational-engagement, sustained-contact, learning-outcomes, change-at-scale.`,
  ],
  [
    'a synonym for a page that does not exist',
    ['content/synonyms.yaml', '/tools/site-visits/', '/tools/sight-visits/'],
    'content/synonyms.yaml:2  There is no page at "/tools/sight-visits/"; correct the address, or remove it.',
  ],
  [
    'a measure with an unknown tool',
    [`${map}/measures.yaml`, '[site-visits]', '[sight-visits]'],
    `${map}/measures.yaml:4  There is no tool "sight-visits"; write an id from content/process-map/tools.yaml, or add it there.`,
  ],
  [
    'a group that leads to an unknown tool',
    [
      list,
      'tools: [site-visits], measures: [patience], why: { site-visits:',
      'tools: [sight-visits], measures: [patience], why: { sight-visits:',
    ],
    `${list}:13  There is no tool "sight-visits"; write an id from content/process-map/tools.yaml, or add it there.`,
  ],
  [
    'a group that leads to a tool without saying why',
    [list, 'why: { site-visits: People see more., ', 'why: { '],
    `${list}:13  Nothing says why s2-q1 leads to "site-visits"; add one line for readers under "why", such as "site-visits: It shows what each person needs."`,
  ],
  [
    'a group that leads somewhere without any reason',
    [list, ', why: { site-visits: People see more., patience: Links take time. }', ''],
    `${list}:13  "why" is missing (in s2-q1): write in one line for each tool and measure why it helps.`,
  ],
  [
    'a reason that is left over when its link is gone',
    [list, 'tools: [site-visits], ', 'tools: [], '],
    `${list}:13  "site-visits" has a reason, but s2-q1 does not lead there; add it to "tools" or "measures", or remove the reason.`,
  ],
  [
    'a ready-made workshop that asks an unknown question',
    [workshop, '[s2-q1-a]', '[s2-q1-a, s2-q9-z]'],
    `${workshop}:7  No list asks a question "s2-q9-z"; write an id from content/checklists/.`,
  ],
  [
    'a ready-made workshop that asks a retired question',
    [workshop, '[s2-q1-a]', '[s2-q1-z]'],
    `${workshop}:7  No list asks a question "s2-q1-z"; write an id from content/checklists/.`,
  ],
  [
    'a ready-made workshop called unlike its file',
    [workshop, 'id: hour', 'id: day'],
    `${workshop}:1  The file is called hour.yaml but the workshop says "day"; make the two the same.`,
  ],
  [
    'a plan that takes longer than its workshop',
    [workshop, 'minutes: 40', 'minutes: 50'],
    `${workshop}:5  The steps take 70 minutes together, not 60; change the one or the other.`,
  ],
  [
    'a plan with an unknown source',
    [workshop, '[guide §1]', '[guise §1]'],
    `${workshop}:13  No source is tagged "guise §1"; write a tag from content/sources.yaml, or add the source there.`,
  ],
  [
    'several choices without a stage',
    [workshop, 'plan:', '  - { questions: [s2-q1-b], note: Listen. }\nplan:'],
    `${workshop}:9  There are several choices of questions; say with "stage" for which stage this one is.`,
  ],
  [
    'an address with letters that no address has',
    ['content/resources.yaml', 'https://example.org/', 'https://example.org/é'],
    'content/resources.yaml:1  "url" is not right (in book): write the address as the browser copies it, with "%" and two digits for letters such as "é".',
  ],
  [
    'a gap with an unknown source',
    ['content/gaps.yaml', '[guide]', '[guise]'],
    'content/gaps.yaml:1  No source is tagged "guise"; write a tag from content/sources.yaml, or add the source there.',
  ],
  [
    'a gap nobody is told how to fill',
    ['content/gaps.yaml', ', help: Send it.', ''],
    'content/gaps.yaml:1  "help" is missing (in page): write how a reader could help to fill it.',
  ],
  [
    'a change without a day',
    ['content/changes.yaml', "'2026-02-01'", "'February'"],
    'content/changes.yaml:1  "date" is not right (in second): write the day as "2026-11-22", in quotation marks.',
  ],
  [
    'a change that stands too far down',
    ['content/changes.yaml', "'2026-01-01'", "'2026-03-01'"],
    'content/changes.yaml:2  "first" is newer than "second" above it; move it up, so that the newest stands first.',
  ],
  [
    'an unknown source',
    [list, 'sources: [guide §3]\ngroups', 'sources: [guise §3]\ngroups'],
    `${list}:9  No source is tagged "guise §3"; write a tag from content/sources.yaml, or add the source there.`,
  ],
  [
    'a page with an unknown source at its head',
    [page, 'sources: [guide §1]', 'sources: [guide §1, guise]'],
    `${page}:6  No source is tagged "guise"; write a tag from content/sources.yaml, or add the source there.`,
  ],
  [
    'a page that cites an unknown source',
    [page, 'see [guide §1]', 'see [guise §1]'],
    `${page}:9  No source is tagged "guise §1"; write a tag from content/sources.yaml, or add the source there. If it is no citation, write "\\[" in place of "[".`,
  ],
  [
    'a page that writes the number of a reference itself',
    [page, 'see [guide §1]', 'see [1]'],
    `${page}:9  [1] is a number, and numbers are given when the page is built; write the tag of the source instead, such as [guide §1].`,
  ],
  [
    'a page that points to a place its source does not have',
    [page, 'see [guide §1]', 'see [guide fig 99]'],
    `${page}:9  "guide" has no place "fig 99"; write one of its "places" in content/sources.yaml, or add it there.`,
  ],
  [
    'data that point to a place their source does not have',
    [`${map}/measures.yaml`, 'sources: [guide §1]', 'sources: [guide §99]'],
    `${map}/measures.yaml:5  "guide" has no place "§99"; write one of its "places" in content/sources.yaml, or add it there.`,
  ],
  [
    'a page that cites a source its head does not list',
    [page, 'see [guide §1]', 'see [EIP web 1]'],
    `${page}:9  The text cites [EIP web 1], but "sources" at the head of the page does not list it; add "EIP web 1" there.`,
  ],
  [
    'a page about an unknown tool',
    [page, 'tool: site-visits', 'tool: sight-visits'],
    `${page}:5  There is no tool "sight-visits"; write an id from content/process-map/tools.yaml, or add it there.`,
  ],
  [
    'a translation of an unknown list',
    [french, 'list: sustained-contact', 'list: contact'],
    `${french}:1  There is no list "contact" to translate; write the id of a list in content/checklists/.`,
  ],
  [
    'a translation of an unknown question',
    [french, 's2-q1-a:', 's2-q9-a:'],
    `${french}:5  The English list has no "s2-q9-a"; correct the id, or remove the line.`,
  ],
  [
    'a retired question replaced by an unknown one',
    [list, 'replacedBy: [s2-q1-b]', 'replacedBy: [s2-q9-b]'],
    `${list}:27  There is no question "s2-q9-b" to take the place of "s2-q1-z"; write the id of one that exists, or leave the list empty.`,
  ],

  // What is missing or out of place
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

  // Initiatives, glossary, figures, cases
  [
    'an initiative counted twice by its id',
    [initiatives, 'id: web', 'id: net'],
    `${initiatives}:2  The id "net" is already used on line 1; give this entry an id of its own.`,
  ],
  [
    'an initiative counted twice by its name',
    [initiatives, 'name: Web', 'name: NET'],
    `${initiatives}:2  "NET" is already listed on line 1; an initiative counts once, so take one of the two out.`,
  ],
  [
    'an initiative of an unknown region',
    [initiatives, 'region: asia', 'region: Asia'],
    `${initiatives}:2  "region" is not right (in web): write one of the regions: africa, asia, europe, latin-america, middle-east-and-north-africa, pacific, global.`,
  ],
  [
    'a glossary entry that points nowhere',
    [glossary, 'seeAlso: [trust]', 'seeAlso: [truth]'],
    `${glossary}:1  "MEL" points to "truth", which is not in the glossary; write the id of an entry, or add it.`,
  ],
  [
    'a glossary entry that points to itself',
    [glossary, 'seeAlso: [trust]', 'seeAlso: [mel]'],
    `${glossary}:1  "MEL" points to itself; take "mel" out of "seeAlso".`,
  ],
  [
    'a word with two glossary entries',
    [glossary, 'term: Trust', 'term: Trust, alsoWritten: [MEL]'],
    `${glossary}:2  "MEL" already belongs to the entry "mel"; a word can lead to one entry only, so take it out of one of the two.`,
  ],
  [
    'a glossary entry of no kind',
    [glossary, 'kind: term', 'kind: word'],
    `${glossary}:2  "kind" is not right (in trust): write "acronym" or "term".`,
  ],
  [
    'a term without a definition',
    [glossary, 'definition: You rely on one another.', 'note: Soon.'],
    `${glossary}:2  "definition" is missing (in trust): write what the word means, in plain words.`,
  ],
  [
    'a figure with more labels than values',
    [figure, '[First, Second]', '[First, Second, Third]'],
    `${figure}:8  "values" is not right (in figure-10): there are 2 values for 3 labels; give each label its value.`,
  ],
  [
    'a figure with values though only labels survive',
    [figure, 'survives: all', 'survives: labels'],
    `${figure}:4  "survives" is not right (in figure-10): it says "labels", but values stand below; write "all" or "part", or take the values out.`,
  ],
  [
    'a figure with another pairing of an unknown label',
    [figure, 'label: First', 'label: Fist'],
    `${figure}:11  "label" is not right (in figure-10): it is none of the labels above; write one of them.`,
  ],
  [
    'a figure in the file of another',
    [figure, 'number: 10', 'number: 11'],
    `${figure}:2  Figure 11 belongs into content/figures/figure-11.yaml; rename the file or correct the number.`,
  ],
  [
    'a case without a source',
    [happened, '    sources: [guide]\n', ''],
    `${happened}:15  "sources" is missing (in visit): name the source of this paragraph, such as [guide §1]; without one it is a rumour.`,
  ],
  [
    'a case without consent',
    [happened, 'consent: published\n', ''],
    `${happened}:1  "consent" is missing (in visit): write "published" if all of it comes from published sources, "given" if those concerned tell it or agreed.`,
  ],
  [
    'a case without a date',
    [happened, 'date: Date not found\n', ''],
    `${happened}:1  "date" is missing (in visit): write when it happened, or that the date was not found.`,
  ],
  [
    'a case with an unknown tool',
    [happened, '[site-visits]', '[sight-visits]'],
    `${happened}:11  There is no tool "sight-visits"; write an id from content/process-map/tools.yaml, or add it there.`,
  ],
  [
    'a case with an unknown group of questions',
    [happened, '[s2-q1]', '[s2-q9]'],
    `${happened}:12  There is no group of questions "s2-q9"; write the id of a group from content/checklists/.`,
  ],
  [
    'a case with a group of a stage it does not show',
    [happened, 'stages: [sustained-contact]', 'stages: [learning-outcomes]'],
    `${happened}:12  The group "s2-q1" belongs to sustained-contact, which "stages" does not name; add the stage, or remove the group.`,
  ],
  [
    'a case about an unknown initiative',
    [happened, 'initiative: net', 'initiative: knot'],
    `${happened}:22  There is no initiative "knot"; write an id from content/initiatives.yaml, or leave the line out.`,
  ],
  [
    'a case with text where a list of paragraphs belongs',
    [happened, 'done:\n  - text: They went.\n    sources: [guide]\n', 'done: They went.\n'],
    `${happened}:14  "done" is not right (in visit): write what they did, step by step, as a list of paragraphs.`,
  ],
  [
    'a paragraph of a case that is text alone',
    [happened, '  - text: They went.\n    sources: [guide]\n', '  - They went.\n'],
    `${happened}:15  "done" is not right (in visit): write each paragraph as "- text: …", with its "sources" below.`,
  ],
  [
    'a paragraph of a case whose source does not exist',
    [happened, 'sources: [guide §1]', 'sources: [guides §1]'],
    `${happened}:19  No source is tagged "guides §1"; write a tag from content/sources.yaml, or add the source there.`,
  ],
  [
    'a case told by those concerned that does not say who tells it',
    [happened, 'consent: published', 'consent: given'],
    `${happened}:1  "told" is missing (in visit): write who tells the case, by role if not by name.`,
  ],
  [
    'a case with which the list begins, without all its parts',
    [happened, 'who: Two offices', 'lead: true\nwho: Two offices'],
    `${happened}:1  "take" is missing (in visit): a case with which the list begins has this part too; write it, or remove "lead: true".`,
  ],
  [
    'a case that shows something unknown',
    [happened, 'shows: [lasting]', 'shows: [patience]'],
    `${happened}:9  "shows" is not right (in visit): write some of what a case can show: starting, lasting, adapting, institution, spread, tracking.`,
  ],
  [
    'a case on a page that does not exist',
    [happened, 'who: Two offices', 'page: short\nwho: Two offices'],
    `${happened}:4  There is no page "short" in content/docs/cases/; correct the name, or leave the line out and the case gets a page of its own.`,
  ],
  [
    'a case called otherwise than its file',
    [happened, 'id: visit', 'id: trip'],
    `${happened}:1  The file is called visit.yaml but the case says "trip"; make the two the same.`,
  ],

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
    [list, 'title: Sustained contact', 'title: Contact'],
    `${list}:3  The stage "sustained-contact" is called "Sustained contact" in ${stages}; use the same name here, or change it in both places.`,
  ],

  // Interface strings
  [
    'a string that English does not have',
    [frenchStrings, 'state.act', 'state.akt'],
    `${frenchStrings}:1  ${strings} has no "state.akt", so nothing would show this; check the spelling, or remove the line.`,
  ],
  [
    'a translation with a place of its own',
    [frenchStrings, 'sur {{all}}', 'sur {{tout}}'],
    `${frenchStrings}:2  "state.count" has {{tout}}, which nothing fills in: the English text has {{count}}, {{all}}.`,
  ],
  [
    'a key without a concept',
    [strings, 'state.act', 'act'],
    `${strings}:1  "act" is not a key: write the name of a concept, a dot, and a name inside it, such as "state.act".`,
  ],
  [
    'a string that is not text',
    [strings, 'state.act: Act', 'state.act: true'],
    `${strings}:1  "state.act" is not right: write text; put it in quotation marks if it is a number, "true" or "false".`,
  ],
  [
    'bad YAML in a file of strings',
    [strings, 'act: Act', 'act: Act: now'],
    `${strings}:1  This text has a colon with a blank behind it, which begins a field; put the whole text in quotation marks.`,
  ],

  // The head of a page
  ['a page without a title', [page, 'title: Site visits\n', ''], `${page}:2  "title" is missing: write text.`],
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

  // How to run a tool
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

  // Working papers
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
  [
    'a translation of a paper that does not exist',
    [frenchPaper, 'paper: contract', 'paper: treaty'],
    `${frenchPaper}:1  There is no paper "treaty" to translate; write the id of a paper in content/papers/.`,
  ],
  [
    'a translation of a part that does not exist',
    [frenchPaper, 'who: {', 'whom: {'],
    `${frenchPaper}:9  The English sheet has no part "whom"; correct the id, or remove the part.`,
  ],
  [
    'a translation of a sheet that does not exist',
    [frenchPaper, '  contract:\n', '  treaty:\n'],
    `${frenchPaper}:7  The English paper has no sheet "treaty"; correct the id, or remove the sheet.`,
  ],
  [
    'a translation with other lines on how to use a paper',
    [frenchPaper, '[Parlez.]', '[Parlez., Signez.]'],
    `${frenchPaper}:4  Translate each line on how to use the paper, in the same order; the English paper has 1.`,
  ],
  [
    'a translated line for questions without the question',
    [frenchPaper, 'Sur {{question}}', 'Sur cela'],
    `${frenchPaper}:7  Write {{question}} where the question belongs.`,
  ],

  // Files
  [
    'bad YAML',
    [list, 'title: How will links last?', 'title: How: will links last?'],
    `${list}:12  This text has a colon with a blank behind it, which begins a field; put the whole text in quotation marks.`,
  ],
  [
    'a bracket that is not closed',
    [page, 'sources: [guide §1]', 'sources: [guide §1'],
    `${page}:6  A bracket is opened here and not closed; add the closing one at the end of the line.`,
  ],
  [
    'a file that says nothing',
    [list, miniature[list]!, ''],
    `${list}:1  This file is empty or of the wrong shape: write fields ("name: …"), after the pattern of its neighbours.`,
  ],
  [
    'a list where fields belong',
    [tools, 'parts: [interaction]', 'parts: interaction'],
    `${tools}:6  "parts" is not right (in site-visits): write a list ("- …" or "[…]").`,
  ],
];

describe('content that is right', () => {
  it('is read without complaint', () => {
    expect(complaintsOf(miniature)).toEqual([]);
  });
});

describe('a mistake in content/', () => {
  it.each(mistakes)('%s is refused with file, line and how to correct it', (_name, change, complaint) => {
    expect(complaintsOf(changed(change))).toContain(complaint);
  });

  it('is told for every file at once', () => {
    const two = {
      ...changed([list, 'audience: both', 'audience: all']),
      ...Object.fromEntries([[tools, changed([tools, 'title: Site visits\n', '\n'])[tools]!]]),
    };
    expect(complaintsOf(two)).toEqual([
      `${tools}:1  "title" is missing (in site-visits): write the name of the tool.`,
      `${list}:21  "audience" is not right (in s2-q1-b): write who the question is for: facilitator, learner or both.`,
    ]);
  });

  it('is a page at the address of a paper, or a sheet that another paper has', () => {
    const twice = { ...miniature, 'content/docs/papers/contract.md': '---\ntitle: Contract\ndescription: You agree.\nkind: site\n---\n' };
    expect(complaintsOf(twice)).toEqual([
      `${paper}:1  content/docs/papers/contract.md already has the address of this paper; give one of the two another name.`,
    ]);
    const other = miniature[paper]!.replace('id: contract', 'id: draft');
    expect(complaintsOf({ ...miniature, 'content/papers/draft.yaml': other })).toEqual([
      `content/papers/draft.yaml:9  The id "contract" is already used at ${paper}:9; give this sheet an id of its own.`,
    ]);
  });

  it('is a page at the address of a case', () => {
    const twice = { ...miniature, 'content/docs/cases/visit.md': '---\ntitle: Visit\ndescription: You visit.\nkind: case\n---\n' };
    expect(complaintsOf(twice)).toEqual([
      `${happened}:1  content/docs/cases/visit.md already has the address of this case; give one of the two another name.`,
    ]);
  });

  it('is a file that is not there', () => {
    const { [tools]: gone, ...rest } = miniature;
    expect(gone).toBeDefined();
    expect(complaintsOf(rest)).toContain(
      `${tools}:1  This file is missing; take it back from an earlier state, or write it anew ("[]" is an empty list).`,
    );
  });
});
