/** A page and a library in miniature that somebody translates into French, file by file. */
import { miniature, withContent, type Content } from '../miniature.fixture.ts';
import { exportedUnits } from './export-units.ts';
import { importedUnits, type Import } from './import-units.ts';
import { projectTexts } from './project-texts.ts';
import type { EarlierPage } from './page-translation.ts';
import type { ImportedUnit, OwnUnit, Unit } from './unit.ts';

export const visitsPage = 'content/docs/tools/site-visits.md';
export const frenchPage = 'content/docs/fr/tools/site-visits.md';
export const english = 'content/i18n/en.yaml';
export const frenchNotes = 'content/texts/fr/strings.yaml';
export const frenchLists = 'content/texts/fr/checklists.yaml';

/** A page with a text of each kind. */
export const source = `---
title: Site visits
description: You learn when a visit serves.
kind: tool
tool: site-visits
sources: [guide §1]
---

## Before you go

You go and see [guide §1].

- [Voices](/tools/site-visits/) say **why**.
`;
/** The miniature content with that page. */
export const base: Content = { ...miniature, [visitsPage]: source };
/** What translators are handed of some content. @param earlier gives English pages as they were */
export const unitsFor = (content: Content, earlier?: EarlierPage): OwnUnit[] =>
  withContent(content, (root) => exportedUnits(projectTexts(root, 'fr', undefined, earlier), 'fr').flatMap(({ units }) => units));
/** The unit of some English words. */
export const unit = (english: string, content = base): OwnUnit => unitsFor(content).find((one) => one.english === english)!;

/** What comes of handing in units, in one file and in this order. */
export function imported(units: readonly Unit[], content = base, earlier?: EarlierPage): Import {
  const given: ImportedUnit[] = units.map((one, at) => ({ ...one, file: 'fr.po', line: at + 1 }));
  return withContent(content, (root) =>
    importedUnits({ ...projectTexts(root, 'fr', undefined, earlier), read: (file) => content[file] }, 'fr', given),
  );
}
export const pageWords: Record<string, string> = {
  'Site visits': 'Visites',
  'You learn when a visit serves.': 'Quand: aller "voir".',
  'Before you go': 'D’abord',
  'You go and see [guide §1].': 'On va voir [guide §1].',
  '[Voices](/tools/site-visits/) say **why**.': '[Des voix](/tools/site-visits/) disent **pourquoi**.',
};
/** Every text of the page in French. */
export const translatedPage = (): OwnUnit[] => ofPage(unitsFor(base)).map((one) => ({ ...one, translated: pageWords[one.english]! }));
export const ofPage = (units: readonly OwnUnit[]): OwnUnit[] => units.filter(({ context }) => context.startsWith('pages/'));
