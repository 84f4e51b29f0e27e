import type { Site, SitePart } from '#schemas/site.ts';

/** The addresses of a part: all that begin so. */
const beginnings: Record<SitePart, string> = {
  cases: '/cases/',
  checklists: '/checklists/',
  initiatives: '/reference/initiatives/',
  lessons: '/lessons/',
  letters: '/letters/',
  notes: '/notes/',
  paper: '/paper/',
  tools: '/tools/',
  voices: '/voices/',
  workshop: '/workshop/',
};

/** Whether this copy leaves the page at an address out of its menu and its search. @param path without the folder of a language */
export const isHidden = ({ hide = [] }: Pick<Site, 'hide'>, path: string): boolean =>
  hide.some((part) => path.startsWith(beginnings[part]) || (part === 'workshop' && path === '/board/'));
