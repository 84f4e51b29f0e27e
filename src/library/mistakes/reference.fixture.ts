import type { Mistake } from './mistake.fixture.ts';
import { initiatives, glossary, figure, happened } from './places.fixture.ts';

/** Initiatives, glossary, figures, cases. */
export const inReference: Mistake[] = [
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
    `${figure}:4  "survives" is not right (in figure-10): it says "labels", but there are values below; write "all" or "part", or take the values out.`,
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
];
