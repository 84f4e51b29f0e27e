import type { Mistake } from './mistake.fixture.ts';
import { map, stages, listFile, page, workshop } from './places.fixture.ts';

/** Names of what does not exist. */
export const inNames: Mistake[] = [
  [
    'an unknown stage',
    [listFile, 'stage: sustained-contact', 'stage: contact'],
    `${listFile}:5  "stage" is not right (in sustained-contact): write one of the stages: pre-foundational, foundational-engagement, sustained-contact, learning-outcomes, change-at-scale.`,
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
      listFile,
      'tools: [site-visits], measures: [patience], why: { site-visits:',
      'tools: [sight-visits], measures: [patience], why: { sight-visits:',
    ],
    `${listFile}:13  There is no tool "sight-visits"; write an id from content/process-map/tools.yaml, or add it there.`,
  ],
  [
    'a group that leads to a tool without saying why',
    [listFile, 'why: { site-visits: People see more., ', 'why: { '],
    `${listFile}:13  Nothing says why s2-q1 leads to "site-visits"; add one line for readers under "why", such as "site-visits: It shows what each person needs."`,
  ],
  [
    'a group that leads somewhere without any reason',
    [listFile, ', why: { site-visits: People see more., patience: Links take time. }', ''],
    `${listFile}:13  "why" is missing (in s2-q1): write in one line for each tool and measure why it helps.`,
  ],
  [
    'a reason that is left over when its link is gone',
    [listFile, 'tools: [site-visits], ', 'tools: [], '],
    `${listFile}:13  "site-visits" has a reason, but s2-q1 does not lead there; add it to "tools" or "measures", or remove the reason.`,
  ],
  [
    'a ready-made workshop that asks an unknown question',
    [workshop, '[s2-q1-a]', '[s2-q1-a, s2-q9-z]'],
    `${workshop}:7  No list asks a question "s2-q9-z"; write an id from content/checklists/.`,
  ],
  [
    'a ready-made workshop that asks a retired question',
    [workshop, '[s2-q1-a]', '[s2-q1-z]'],
    `${workshop}:7  The question "s2-q1-z" is retired; write "s2-q1-b", which took its place.`,
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
    'content/changes.yaml:2  "first" is newer than "second" above it; move it up, so that the newest is first.',
  ],
  [
    'an unknown source',
    [listFile, 'sources: [guide §3]\ngroups', 'sources: [guise §3]\ngroups'],
    `${listFile}:9  No source is tagged "guise §3"; write a tag from content/sources.yaml, or add the source there.`,
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
    'a retired question replaced by an unknown one',
    [listFile, 'replacedBy: [s2-q1-b]', 'replacedBy: [s2-q9-b]'],
    `${listFile}:27  There is no question "s2-q9-b" to take the place of "s2-q1-z"; write the id of one that exists, or leave the list empty.`,
  ],
];
