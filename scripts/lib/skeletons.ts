/** What `npm run new` writes: the file of a case, list, page, tool or term with everything that it needs, and the next free id. */
import { languageFolders } from '../../src/config/languages.ts';
import { titleId } from '../../src/kit/title-id.ts';
import type { Library } from '../../src/library/index.ts';
import { rootFiles } from '../../src/site/routes.ts';

/** The kinds there are, in the order in which a mistyped one is told of them. */
export const skeletonKinds = ['case', 'list', 'page', 'tool', 'term'] as const;
export type SkeletonKind = (typeof skeletonKinds)[number];

export interface Skeleton {
  file: string;
  text: string;
  /** Whether the text is added at the end of a file that may be there already. */
  adds: boolean;
  /** What is still to be done, in words. */
  next: string;
}

/** What is known of the content. */
export type KnownContent = Pick<Library, 'cases' | 'checklists' | 'tools' | 'glossary' | 'addresses' | 'ledger' | 'redirects'>;

/**
 * The files to begin with. Where the id of the title is taken they get the next one, and the first says so.
 *
 * @param title as its writer typed it
 * @param own whether it belongs to a copy alone and goes into `content/local/`
 * @throws with a sentence for whoever typed it
 */
export function skeletons(kind: SkeletonKind, title: string, known: KnownContent, own: boolean, day: string): Skeleton[] {
  const slug = slugOf(title);
  const id = freeId(slug, takenIds(kind, known, own));
  const [first, ...others] = filesOf(kind, id, title, known, own, day);
  const next = id === slug ? first.next : `"${slug}" is or was another ${kind}, so this one is "${id}". ${first.next}`;
  return [{ ...first, next }, ...others];
}

function filesOf(
  kind: SkeletonKind,
  id: string,
  title: string,
  known: KnownContent,
  own: boolean,
  day: string,
): [first: Skeleton, ...others: Skeleton[]] {
  const base = own ? 'content/local' : 'content';
  const quoted = JSON.stringify(title);
  const manual = (name: string) => `# What may be written here is explained in src/schemas/${name}.ts.\n`;
  switch (kind) {
    case 'case':
      return [
        {
          file: `${base}/cases/${id}.yaml`,
          adds: false,
          next: 'Replace each "…". The fields that you do not need can go.',
          text: `${manual('case')}id: '${id}'
title: ${quoted}
summary: "…"
who: "…"
where: "…"
date: "…"
regions: [global]
themes: [broad-governance]
shows: [starting]
stages: [${known.checklists.find(({ stage }) => stage)?.stage ?? 'pre-foundational'}]
tools: []
groups: []
basis: ours
problem:
  - text: "…"
done:
  - text: "…"
changed:
  - text: "…"
unknown: "…"
# "given": those concerned tell it or agreed; say with "told" who. "published": each paragraph names its "sources: [guide §1]".
consent: given
told: "…"
added: '${day}'
`,
        },
      ];
    case 'list': {
      const number = freeNumber(known, own);
      const prefix = freeId(id.slice(0, 12).replace(/-+$/, ''), groupIds(known));
      return [
        {
          file: `${base}/checklists/${id}.yaml`,
          adds: false,
          next: 'Replace each "…". When the list is ready, run "npm run edition": from then on its ids are kept.',
          text: `${manual('checklist')}id: '${id}'
number: ${number}
title: ${quoted}
summary: "…"
order: ${Math.max(0, ...known.checklists.map(({ order }) => order)) + 1}
revision: 1
composition: ours
sources: [guide]
groups:
  - id: '${prefix}-q1'
    title: "…"
    questions:
      - id: '${prefix}-q1-a'
        text: "…"
        audience: both
        sources: [guide]
`,
        },
      ];
    }
    case 'page':
      return [
        {
          file: `${base}/docs/${own ? '' : 'guide/'}${id}.md`,
          adds: false,
          next: own
            ? 'The page is in the menu under the name of those who run this copy.'
            : `Give the page a place in src/site/reading-order.ts: 'guide/${id}'.`,
          text: `---
title: ${quoted}
description: "…"
kind: guide
sources: []
---

…
`,
        },
      ];
    case 'tool':
      return [
        {
          file: `${base}/process-map/tools.yaml`,
          adds: true,
          next: 'Say in the three files what the tool is and how to run it.',
          text: `- id: '${id}'
  title: ${quoted}
  summary: "…"
  family: other
  familyBasis: ours
  parts: []
  partsBasis: ours
  sources: [guide]
`,
        },
        {
          file: `${base}/docs/tools/${id}.md`,
          adds: false,
          next: '',
          text: `---
title: ${quoted}
description: "…"
kind: tool
tool: '${id}'
sources: []
ours: true
---

## What it is

…
`,
        },
        { file: `${base}/tool-practice/${id}.yaml`, adds: false, next: '', text: practiceOf(id) },
      ];
    case 'term':
      return [
        {
          file: `${base}/glossary.yaml`,
          adds: true,
          next: 'Replace the "…". The first use of the word on each page becomes a link by itself.',
          text: `- id: '${id}'
  term: ${quoted}
  kind: term
  definition: "…"
  sources: [guide]
`,
        },
      ];
  }
}

const practiceParts = ['who', 'time', 'need', 'before', 'during', 'after', 'worked', 'online', 'effort'] as const;

const practiceOf = (id: string): string =>
  `# What may be written here is explained in src/schemas/tool-practice.ts.
id: '${id}'
line: "…"
fits: { time: [days], group: [small], online: partly, learn: [practice] }
${practiceParts.map((part) => `${part}:\n  - { text: "…", advice: true }\n`).join('')}pitfalls:
  - { when: "…", then: "…", advice: true }
`;

/** The id of a title, of which one must be made. */
export function slugOf(title: string): string {
  const slug = titleId(title);
  if (slug === '')
    throw new Error(`No id can be made from "${title}"; write a title with letters from a to z, and translate it in the file.`);
  return slug;
}

function freeId(slug: string, taken: ReadonlySet<string>): string {
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  return id;
}

const groupIds = ({ checklists }: KnownContent) =>
  new Set(checklists.flatMap(({ groups }) => groups.map(({ id }) => id.replace(/-q\d+$/, ''))));

function takenIds(
  kind: SkeletonKind,
  { cases, checklists, tools, glossary, addresses, ledger, redirects }: KnownContent,
  own: boolean,
): Set<string> {
  const known = [...addresses, ...ledger.addresses, ...redirects.map(({ from }) => from)];
  const under = (folder: string) => known.flatMap((path) => new RegExp(`^/${folder}/([^/]+)/$`).exec(path)?.[1] ?? []);
  /** Pages of a copy are at the root, next to its folders and files. */
  const atRoot = [...known, ...Object.keys(rootFiles), ...languageFolders().map(({ prefix }) => prefix)].map(
    (path) => path.split(/[/.]/)[1]!,
  );
  const ids = {
    case: [...cases.map(({ id }) => id), ...under('cases')],
    list: [...checklists.map(({ id }) => id), ...ledger.lists.map(({ id }) => id), ...under('checklists')],
    page: own ? [...atRoot, '404'] : under('guide'),
    tool: [...tools.map(({ id }) => id), ...under('tools')],
    term: glossary.map(({ id }) => id),
  }[kind];
  return new Set(['index', ...ids]);
}

/** The lowest number that no list has ever had; for a list of a copy the highest, which ours reach last. 62 and 63 are those of the examples of codes. */
function freeNumber({ checklists, ledger }: KnownContent, own: boolean): number {
  const taken = new Set([...checklists, ...ledger.lists].map(({ number }) => number));
  const free = Array.from({ length: 62 }, (_, number) => number).filter((number) => !taken.has(number));
  const number = own ? free.at(-1) : free[0];
  if (number === undefined) throw new Error('All numbers of lists are taken; no further list can have answer codes.');
  return number;
}
