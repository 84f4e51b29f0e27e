import { casePath } from '../guide/practice/cases.ts';
import type { StringKey } from '../kit/strings/words.ts';
import type { Library } from '../library/index.ts';
import { toolFamilies } from '../schemas/tool.ts';

/** A group, named by the key of a string; Starlight shows a page of the list or a case by the label given. */
export interface ReadingGroup {
  label: StringKey;
  items: (string | ReadingGroup | { label: string; link: string })[];
}

/** The cases with which their list begins come first, and pages that cases share come last. */
function casesInOrder(cases: Library['cases']): ReadingGroup['items'] {
  const alone = cases.filter(({ page }) => page === undefined);
  const shared = new Set(cases.flatMap(({ page }) => page ?? []));
  return [
    ...[...alone.filter(({ lead }) => lead), ...alone.filter(({ lead }) => !lead)].map((one) => ({
      label: one.title,
      link: casePath(one),
    })),
    ...[...shared].map((page) => `cases/${page}`),
  ];
}

const tool = ({ id }: { id: string }) => `tools/${id}`;

/**
 * The order in which the guide is read: the menu, and "previous" and "next" at the foot of a page.
 *
 * The label of a group is the key of a string in `content/i18n/`; a page is named by its own title.
 */
export const readingOrder = ({ cases, checklists, stages, tools }: Library): ReadingGroup[] => [
  {
    label: 'frame.place.stages',
    items: ['stages', 'where-am-i', ...stages.map(({ id }) => `stages/${id}`), 'guide/process-map', 'guide/hour-glass'],
  },
  {
    label: 'frame.place.checklists',
    items: ['checklists', ...checklists.map(({ id, title }) => ({ label: title, link: `/checklists/${id}/` }))],
  },
  {
    label: 'frame.place.tools',
    items: [
      'tools',
      ...toolFamilies.map((family): ReadingGroup => ({
        label: `map.family.${family}`,
        items: tools.filter((one) => one.family === family).map(tool),
      })),
    ],
  },
  {
    label: 'frame.place.experience',
    items: [
      {
        label: 'frame.group.cases',
        items: ['cases', ...casesInOrder(cases), 'voices'],
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
  { label: 'frame.place.my-answers', items: ['my-answers', 'letters'] },
  {
    label: 'frame.place.guide',
    items: [
      'guide',
      'guide/what-is-peer-learning',
      'guide/principles',
      'guide/why-politics-matters',
      'guide/learning-alliances',
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
  { label: 'frame.place.site', items: ['privacy', 'accessibility', 'offline'] },
];
