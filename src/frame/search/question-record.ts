import type { CustomRecord } from 'pagefind';
import type { Checklist } from '#schemas/checklist.ts';

export interface RecordFilters {
  /** The kind "question" in the language of the list. */
  kind: string;
  /** The list's stage as the filter shows it, if it belongs to one. */
  stage: string | undefined;
}

/**
 * Every question of a list as a search result of its own, which lands on that question.
 *
 * @param list in the words of the language
 * @param address of the list's page from the root of the site, such as `/checklists/sustained-contact/`
 */
export function questionRecords(list: Checklist, address: string, language: string, filters: RecordFilters): CustomRecord[] {
  return list.groups.flatMap((group) =>
    group.questions.map((question) => ({
      url: `${address}#${question.id}`,
      language,
      content: `${question.text} ${group.title}`,
      // Not called "title": a question should not outrank the page about the thing it asks for.
      meta: { question: question.text, group: group.title },
      filters: { kind: [filters.kind], ...(filters.stage && { stage: [filters.stage] }) },
    })),
  );
}
