/** Files of the miniature, by short names. */
export const map = 'content/process-map';
export const stages = `${map}/stages.yaml`;
export const tools = `${map}/tools.yaml`;
export const practice = 'content/tool-practice/site-visits.yaml';
export const listFile = 'content/checklists/sustained-contact.yaml';
export const french = 'content/texts/fr/checklists.yaml';
export const page = 'content/docs/tools/site-visits.md';
export const initiatives = 'content/initiatives.yaml';
export const glossary = 'content/glossary.yaml';
export const figure = 'content/figures/figure-10.yaml';
export const happened = 'content/cases/visit.yaml';
export const paper = 'content/papers/contract.yaml';
export const frenchPaper = 'content/texts/fr/papers.yaml';
export const workshop = 'content/workshops/hour.yaml';
export const stringsFile = 'content/i18n/en.yaml';
export const frenchStrings = 'content/i18n/fr.yaml';
