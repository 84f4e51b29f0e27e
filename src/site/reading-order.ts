import { paperPath } from '#guide/papers/papers.ts';
import { casePath } from '#guide/practice/cases.ts';
import type { StringKey } from '#kit/strings/words.ts';
import { askedLists } from '#library/asked-lists.ts';
import { isHidden } from '#library/hidden-parts.ts';
import type { Library } from '#library/index.ts';
import { textAt } from '#library/translation/texts.ts';
import { toolFamilies } from '#schemas/tool.ts';

/** A group, named by the key of a string; Starlight shows a page of the list or a case by the label given. */
export interface ReadingGroup {
  label: StringKey;
  items: (string | ReadingGroup | MadePage)[];
}

/** A page that is made from structured content, with its title in English and in each further language that has one. */
interface MadePage {
  label: string;
  translations: Record<string, string>;
  link: string;
}

const madePage = (
  { translations }: Library,
  collection: 'cases' | 'checklists' | 'papers',
  { id, title }: { id: string; title: string },
  link: string,
): MadePage => {
  const titles = Object.entries(translations).map(([language, texts]) => [language, textAt(texts[collection]?.[id], ['title'])] as const);
  return { label: title, translations: Object.fromEntries(titles.flatMap(([language, text]) => (text ? [[language, text]] : []))), link };
};

/** The cases with which their list begins come first, and pages that cases share come last. */
function casesInOrder(library: Library): ReadingGroup['items'] {
  const { cases } = library;
  const alone = cases.filter(({ page }) => page === undefined);
  const shared = new Set(cases.flatMap(({ page }) => page ?? []));
  return [
    ...[...alone.filter(({ lead }) => lead), ...alone.filter(({ lead }) => !lead)].map((one) =>
      madePage(library, 'cases', one, casePath(one)),
    ),
    ...[...shared].map((page) => `cases/${page}`),
  ];
}

/** Those that a page of their own shows are in the list as such pages. */
const papersInOrder = (library: Library): ReadingGroup['items'] =>
  library.papers.filter(({ page }) => page === undefined).map((paper) => madePage(library, 'papers', paper, paperPath(paper)));

const tool = ({ id }: { id: string }) => `tools/${id}`;

/**
 * The order in which the guide is read: the menu, and "previous" and "next" at the foot of a page.
 *
 * The label of a group is the key of a string in `content/i18n/`; a page is named by its own title.
 */
export const readingOrder = (library: Library): ReadingGroup[] => shown(library, [...wholeOrder(library), ...ownPages(library)]);

/** Pages that this copy adds, in the order of their addresses. */
function ownPages({ ownAddresses }: Library): ReadingGroup[] {
  return ownAddresses.length > 0 ? [{ label: 'frame.place.own', items: ownAddresses.map((path) => path.slice(1, -1)) }] : [];
}

/** Without what this copy hides; a group that is left empty goes with it. */
function shown(library: Library, groups: ReadingGroup[]): ReadingGroup[] {
  const isShown = (path: string) => !isHidden(library.site, path);
  return groups
    .map(({ label, items }) => ({
      label,
      items: items.flatMap((item): ReadingGroup['items'] => {
        if (typeof item === 'string') return isShown(`/${item}/`) ? [item] : [];
        if ('link' in item) return isShown(item.link) ? [item] : [];
        return shown(library, [item]);
      }),
    }))
    .filter(({ items }) => items.length > 0);
}

const wholeOrder = (library: Library): ReadingGroup[] => [
  {
    label: 'frame.place.stages',
    items: ['stages', 'where-am-i', ...library.stages.map(({ id }) => `stages/${id}`), 'guide/process-map', 'guide/hour-glass'],
  },
  {
    label: 'frame.place.checklists',
    items: [
      'checklists',
      ...askedLists(library.checklists).map((list) => madePage(library, 'checklists', list, `/checklists/${list.id}/`)),
    ],
  },
  {
    label: 'frame.place.tools',
    items: [
      'tools',
      ...toolFamilies.map((family): ReadingGroup => ({
        label: `map.family.${family}`,
        items: library.tools.filter((one) => one.family === family).map(tool),
      })),
      { label: 'frame.group.papers', items: ['papers', ...papersInOrder(library)] },
    ],
  },
  {
    label: 'frame.place.experience',
    items: [
      {
        label: 'frame.group.cases',
        items: ['cases', ...casesInOrder(library), 'cases/tell', 'voices'],
      },
      {
        label: 'frame.group.notes',
        items: ['notes', 'notes/trust-and-mutuality', 'notes/interconnected-systems', 'notes/localised-learning'],
      },
      {
        label: 'frame.group.lessons',
        items: ['lessons', 'lessons/stocktaking', 'lessons/tracking-impact', 'lessons/thin-proof'],
      },
    ],
  },
  { label: 'frame.place.workshop', items: ['workshop', 'guide/facilitate', 'workshop/take', 'board', 'paper'] },
  { label: 'frame.place.my-answers', items: ['my-answers', 'letters', 'plan'] },
  {
    label: 'frame.place.guide',
    items: [
      'guide',
      'guide/what-is-peer-learning',
      'guide/principles',
      'guide/why-politics-matters',
      'guide/learning-alliances',
      'guide/plan',
      {
        label: 'frame.group.readers',
        items: ['guide/for-facilitators', 'guide/for-peer-learners', 'guide/for-home-organisations'],
      },
      { label: 'frame.group.background', items: ['guide/the-study', 'guide/about-eip'] },
    ],
  },
  {
    label: 'frame.place.reference',
    items: [
      'reference',
      'reference/glossary',
      'reference/initiatives',
      'reference/figures',
      'reference/resources',
      'reference/sources',
      'reference/practice-sources',
      'reference/state-of-the-sources',
      'reference/gaps',
      'reference/cite',
      'data',
      'reference/answer-code',
      'reference/file-formats',
    ],
  },
  { label: 'frame.place.site', items: ['privacy', 'accessibility', 'offline', 'contribute', 'suggest'] },
];
