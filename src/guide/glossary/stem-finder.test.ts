import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '#schemas/glossary-entry.ts';
import { stemFinder } from './stem-finder.ts';
import { wordForms } from './word-forms.ts';

const entry = (id: string, term: string, rest: Partial<GlossaryEntry> = {}) =>
  ({ id, term, kind: 'term', definition: `${term}.`, alsoWritten: [], link: true, seeAlso: [], sources: [], ...rest }) as GlossaryEntry;

const glossaries: Record<string, GlossaryEntry[]> = {
  fr: [
    entry('learning', 'Apprentissage', { link: false }),
    entry('peer-learning', 'Apprentissage entre pairs'),
    entry('visit', 'Visite d’étude', { alsoWritten: ['séjours sur place'] }),
    entry('eip', 'EIP', { kind: 'acronym' }),
    entry('home', 'Organisation d’origine'),
  ],
  ar: [
    entry('trust', 'الثقة'),
    entry('organisation', 'منظمة'),
    entry('partner', 'شريك', { alsoWritten: ['شركاء'] }),
    entry('learning', 'تعلم الأقران'),
  ],
  vi: [entry('community', 'Cộng đồng thực hành')],
  pt: [entry('evaluation', 'Avaliação'), entry('institution', 'instituição')],
};
const found = (language: string, text: string) =>
  stemFinder(glossaries[language]!, wordForms(language))(text).map(({ entry: { id }, start, end }) => [id, text.slice(start, end)]);

describe('finding the terms of another language', () => {
  it.each([
    [
      'fr',
      'L’apprentissage entre pairs et l’EIP',
      [
        ['peer-learning', 'apprentissage entre pairs'],
        ['eip', 'EIP'],
      ],
    ],
    [
      'fr',
      "des visites d'étude, une Visite d’études",
      [
        ['visit', "visites d'étude"],
        ['visit', 'Visite d’études'],
      ],
    ],
    [
      'fr',
      'les séjours\u00a0sur place, un séjour sur place',
      [
        ['visit', 'séjours\u00a0sur place'],
        ['visit', 'séjour sur place'],
      ],
    ],
    ['fr', 'd’organisations d’origine', [['home', 'organisations d’origine']]],
    [
      'ar',
      'والثقة وثقة بالثقة للثقة',
      [
        ['trust', 'والثقة'],
        ['trust', 'وثقة'],
        ['trust', 'بالثقة'],
        ['trust', 'للثقة'],
      ],
    ],
    [
      'ar',
      'المنظمة، الشركاء',
      [
        ['organisation', 'المنظمة'],
        ['partner', 'الشركاء'],
      ],
    ],
    ['ar', 'وتعلم الأقران', [['learning', 'وتعلم الأقران']]],
    ['vi', 'các cộng đồng thực hành', [['community', 'cộng đồng thực hành']]],
    [
      'pt',
      'Avaliações de instituições',
      [
        ['evaluation', 'Avaliações'],
        ['institution', 'instituições'],
      ],
    ],
  ])('in %s: %s', (language, text, terms) => expect(found(language, text)).toEqual(terms));

  it.each([
    ['a form that is not to be linked', 'fr', 'l’apprentissage'],
    ['words of a term in two sentences', 'fr', 'Une visite. D’étude en étude'],
    ['an acronym in small letters, or within a word', 'fr', 'eip, EIPs'],
    ['a part of a word', 'fr', 'la contre-visite d’étude'],
    ['words of which one is missing at the end', 'fr', 'apprentissage entre'],
    ['other words with other marks', 'vi', 'cong dong thuc hanh'],
  ])('finds nothing in %s', (_, language, text) => expect(found(language, text)).toEqual([]));

  it('finds nothing with an empty glossary', () => expect(stemFinder([], wordForms('fr'))('apprentissage')).toEqual([]));
});
