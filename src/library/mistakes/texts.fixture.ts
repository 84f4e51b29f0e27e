import type { Mistake } from './mistake.fixture.ts';
import { french, frenchForms, frenchPaper, frenchSynonyms } from './places.fixture.ts';

/** Texts in other languages. */
export const inTexts: Mistake[] = [
  [
    'a translation of a field that English does not have',
    [french, '{ text: Et', '{ title: Et'],
    `${french}:7  The English "sustained-contact" has no text "groups.s2-q1.questions.s2-q1-a.title"; write one of: text, or remove the line.`,
  ],
  [
    'a translation of what is no text',
    [french, '{ text: Et', '{ audience: tous, text: Et'],
    `${french}:7  The English "sustained-contact" has no text "groups.s2-q1.questions.s2-q1-a.audience"; write one of: text, or remove the line.`,
  ],
  [
    'a translation with HTML in it',
    [french, 'Et ensuite', 'Et <b>ensuite</b>'],
    `${french}:7  "groups.s2-q1.questions.s2-q1-a.text" is not right: it has HTML in it; remove the tag; pages would show it as it is typed.`,
  ],
  [
    'a translation that is a list',
    [french, '{ text: Et ensuite ? }', '[Et ensuite ?]'],
    `${french}:7  "s2-q1-a" is not right: write a text, in quotation marks if it is a number, or fields with texts.`,
  ],
  [
    'a translation that does not say what it translates',
    [french, '  of: ac3cd200\n', ''],
    `${french}:2  "sustained-contact" does not say which English words it translates; write "of: ac3cd200" as its first line.`,
  ],
  [
    'a translated line for questions without the question',
    [frenchPaper, 'Sur {{question}}', 'Sur cela'],
    `${frenchPaper}:8  "sheets.contract.marked" is not right: write {{question}} where the text of the question belongs.`,
  ],
  [
    'a translation with a place of its own',
    [frenchPaper, 'Sur {{question}}', 'Sur {{question}} de {{pays}}'],
    `${frenchPaper}:8  "sheets.contract.marked" has {{pays}}, which nothing fills in: the English text has {{question}}.`,
  ],
  [
    'a translation that repeats a place',
    [frenchPaper, 'Sur {{question}}', '{{question}} : {{question}}'],
    `${frenchPaper}:8  "sheets.contract.marked" has {{question}} more or less often than the English text; write it as often as there.`,
  ],
  [
    'forms of a word in another language that are no list',
    [frenchForms, '[se fier]', 'se fier'],
    `${frenchForms}:4  "alsoWritten" is not right: write the words as a list.`,
  ],
  [
    'a synonym of another language for a page that does not exist',
    [frenchSynonyms, '/tools/site-visits/', '/fr/tools/site-visits/'],
    `${frenchSynonyms}:2  There is no page at "/fr/tools/site-visits/"; correct the address, or remove it.`,
  ],
  [
    'other languages in the synonyms of one',
    [frenchSynonyms, '  pages', '  translations: { es: [visita] }\n  pages'],
    `${frenchSynonyms}:2  "translations" is not a field that may stand here; check its spelling against src/schemas/, or take it out.`,
  ],
];
