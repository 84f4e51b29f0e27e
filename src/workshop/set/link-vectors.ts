/** Links of workshops by which another program can check that it reads them alike; published, and tried by tests. */
import { crc32 } from '#kit/files/packed.ts';
import { pack } from '#kit/files/pack.ts';
import { openSet, type Wording } from './open-set.ts';
import type { LinkRefusal } from './set-link.ts';
import { writeSet } from './written-set.ts';
import { emptySet, type WorkshopSet } from './set.ts';
import type { SetList } from './set-list.ts';

/** A made-up list, so that examples stay the same whatever becomes of the guide. */
export const exampleList: SetList = {
  id: 'example-list',
  number: 62,
  title: 'An example',
  revision: 2,
  questions: [
    { id: 'e-q1', text: 'What do you want to learn?' },
    { id: 'e-q2', text: 'Who should learn it?', retired: true },
    { id: 'e-q3', text: 'Who could teach it?' },
  ],
  groups: [],
};

export interface LinkVectors {
  list: SetList;
  /** What comes after the `#`, the workshop that it holds, its number in codes, and the numbers of earlier wordings. */
  links: {
    link: string;
    set: Omit<WorkshopSet, 'first'>;
    number: number;
    wordings: Wording[];
    questions: { id: string; text: string; prompt: boolean }[];
  }[];
  refusals: { text: string; reason: LinkRefusal['reason'] }[];
}

const items = [
  { list: 62, slot: 2 },
  { list: 62, slot: 0 },
];
const sets: WorkshopSet[] = [
  { ...emptySet('en'), items },
  { ...emptySet('en'), items, named: true },
  { ...emptySet('en'), items, first: true },
  { ...emptySet('en'), items, first: true, named: true },
  { ...emptySet('fr'), title: 'Journée', date: '2026-11-23', sides: 'host-guest', items, prompts: ['Qui dit « oui » ?', 'Et "non" \\ ?'] },
  { ...emptySet('ar'), sides: ['نحن', 'هم'], prompts: ['لماذا الآن؟'] },
  {
    ...emptySet('en'),
    items,
    prompts: ['Why now?', 'Who pays?'],
    wordings: [
      ['Why mow?', 'Who pays?'],
      ['Why?', 'Who payed?'],
      ['Who pays?', 'Why now?'],
    ],
  },
];

/** @returns the same every time, as long as the platform packs alike */
export async function linkVectors(): Promise<LinkVectors> {
  const links = await Promise.all(
    sets.map(async (given) => {
      const link = await writeSet(given);
      const opened = await openSet(link, [exampleList]);
      if (!opened.ok) throw new Error(`An example does not open: ${opened.reason}`);
      const { first, ...set } = opened.set;
      const questions = opened.questions.map(({ id, text, prompt }) => ({ id, text, prompt }));
      return { link, set, number: opened.codeList.number, wordings: opened.wordings, questions };
    }),
  );
  const [good] = links;
  const linkOf = async (row: unknown) => {
    const packed = await pack(JSON.stringify(row));
    return `w2.${packed.length.toString(36)}.${crc32(packed).toString(36)}.${packed}.e`;
  };
  const texts = [
    '',
    '#',
    's1-q2-a',
    'w4.1.1.x.e',
    good!.link.slice(0, 9),
    good!.link.slice(0, -6),
    good!.link.replace(/..\.e$/, '00.e'),
    await linkOf(['', '', 'en']),
    await linkOf(['', '', 'en', 9, 0, [], []]),
    await linkOf(['', '', 'en', 0, 0, [[62, 1, -1]], []]),
    await linkOf(['', '', 'en', 0, 0, [[61, 1, 0]], []]),
    await linkOf(['', '', 'en', 0, 0, [[62, 1, 7]], []]),
  ];
  const refusals = await Promise.all(
    texts.map(async (text) => {
      const read = await openSet(text, [exampleList]);
      if (read.ok) throw new Error(`An example of a broken link opens: ${text}`);
      return { text, reason: read.reason };
    }),
  );
  return { list: exampleList, links, refusals };
}
