import type { Cell } from '#kit/files/csv.ts';
import { sourcesOfCase } from '#guide/practice/cases.ts';
import type { Case, CaseParagraph } from '#schemas/case.ts';
import { caseParts } from '#schemas/case-parts.ts';
import type { Table } from './collection.ts';

const before = ['id', 'title', 'summary', 'lead', 'page', 'who', 'where', 'date', 'since'] as const;
const sorting = ['regions', 'themes', 'shows', 'stages', 'tools', 'groups', 'basis'] as const;
const after = ['take', 'unknown', 'consent', 'told', 'confirm', 'initiative', 'added'] as const;
const columns = [...before, ...sorting, ...caseParts, ...after, 'sources'];

/** One row a case: each part in one cell, and the sources of all parts together in the last. */
export function caseTable(cases: readonly Case[]): Table {
  const rows = cases.map((one): Record<string, Cell> => ({
    ...Object.fromEntries([...before, ...sorting, ...after].map((field) => [field, one[field]])),
    ...Object.fromEntries(caseParts.map((part) => [part, (one[part] ?? []).map(said).join(' ')])),
    sources: sourcesOfCase(one),
  }));
  return { columns, rows };
}

const said = ({ when, text }: CaseParagraph): string => (when ? `${when}: ${text}` : text);
