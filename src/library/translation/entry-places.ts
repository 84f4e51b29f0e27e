import type { TextCollection } from './catalogue.ts';

/** The page that shows an entry, if it has one of its own; else the page that shows all of its collection. */
const pages: Partial<Record<TextCollection, readonly string[]>> = {
  site: ['/'],
  stages: ['/stages/{id}/'],
  checklists: ['/checklists/{id}/'],
  tools: ['/tools/{id}/'],
  practice: ['/tools/{id}/'],
  risks: ['/guide/process-map/'],
  measures: ['/guide/process-map/'],
  principles: ['/guide/principles/'],
  papers: ['/papers/{id}/', '/papers/'],
  workshops: ['/workshop/'],
  cases: ['/cases/{id}/', '/cases/'],
  voices: ['/voices/'],
  figures: ['/reference/figures/'],
  glossary: ['/reference/glossary/'],
  initiatives: ['/reference/initiatives/'],
  sources: ['/reference/sources/'],
  resources: ['/reference/resources/'],
  gaps: ['/reference/gaps/'],
};

/** Where readers meet the texts of an entry: the address of a page that this site has. */
export function placesOfEntry(collection: TextCollection, id: string, addresses: readonly string[]): string[] {
  const named = (pages[collection] ?? []).map((address) => address.replace('{id}', id));
  return named.filter((address) => addresses.includes(address)).slice(0, 1);
}
