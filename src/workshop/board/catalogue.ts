/** What the board knows of the guide: the lists, their questions in words, and what each group leads to. */
import { codeList, type CodeList } from '#answers/code/code-list.ts';
import { casePath, casesForGroup } from '#guide/practice/cases.ts';
import type { Library } from '#library/reading/library.ts';
import { leadsOf } from '#answers/next-steps/leads.ts';
import type { Checklist } from '#schemas/checklist.ts';

export interface CatalogueLink {
  title: string;
  /** From the root of the site, without a slash in front: pages work under any path. */
  href: string;
}

export interface CatalogueGroup {
  title: string;
  leads: CatalogueLink[];
  /** By id, in the order of the page. */
  questions: Record<string, string>;
}

export interface CatalogueList {
  title: string;
  code: CodeList;
  groups: CatalogueGroup[];
  /** Questions that are no longer asked, by id; a set made earlier may still ask them. */
  retired: Record<string, string>;
}

/**
 * @param all everything structured in `content/`
 * @param lists the lists in the language of the page, in their order
 * @param to gives the address of a page in that language
 */
export function catalogue(all: Library, lists: readonly Checklist[], to: (path: string) => string): CatalogueList[] {
  return lists.map((list) => ({
    title: list.title,
    code: codeList(list),
    groups: list.groups.map((group) => ({
      title: group.title,
      leads: [
        ...leadsOf(all, list, group),
        ...casesForGroup(all.cases, group.id).map((one) => ({ title: one.title, path: casePath(one) })),
      ].map(({ title, path }) => ({ title, href: to(path).slice(1) })),
      questions: Object.fromEntries(group.questions.map(({ id, text }) => [id, text])),
    })),
    retired: Object.fromEntries(list.retired.map(({ id, text }) => [id, text])),
  }));
}
