import type { StringKey } from '#kit/strings/words.ts';
import type { PageKind } from '#schemas/page.ts';

/** What a reader may take for granted about where the words of each kind of page come from. */
const byKind: Partial<Record<PageKind, StringKey>> = {
  guide: 'basis.text',
  note: 'basis.text',
  lesson: 'basis.text',
  stage: 'basis.stage',
  tool: 'basis.tool',
  checklist: 'basis.checklist',
  case: 'basis.case',
  paper: 'basis.paper',
  reference: 'basis.reference',
  site: 'basis.reference',
};

/**
 * The sentence under the title of a page that says where its words come from, so that no entry has to say it again.
 * A page that names no sources needs none.
 */
export function basisOfPage(page: { kind?: PageKind; ours?: boolean; sources?: readonly string[] }): StringKey | undefined {
  if (page.ours) return 'basis.ours';
  return page.kind && page.sources?.length ? byKind[page.kind] : undefined;
}
