import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Checklist } from '#schemas/checklist.ts';
import type { Change } from '#schemas/change.ts';
import type { Figure } from '#schemas/figure.ts';
import type { Stage } from '#schemas/stage.ts';
import type { WorkshopStart } from '#schemas/workshop-start.ts';
import { freeNumbers } from './free-numbers.ts';

/** Words that nothing else in the content says, by the kind of content that says them. */
export const grown = {
  advice: 'Wear boots, as the added herons do.',
  case: 'The added case of the herons',
  change: 'The herons have arrived',
  figure: 'The added figure of herons',
  gap: 'The added gap between herons',
  initiative: 'The Added Heron Network',
  list: 'The added list of herons',
  goneList: 'The list of storks, who left',
  measure: 'The added measure for herons',
  page: 'The added page on herons',
  principle: 'The added principle of herons',
  question: 'Do the added herons answer you?',
  resource: 'The Added Heron Handbook',
  reworded: 'What do the reworded herons ask?',
  risk: 'The added risk to herons',
  source: 'The added book of herons',
  string: 'Answered by herons',
  term: 'heronry',
  tool: 'Added heron rounds',
  voice: 'Hedda Heron',
  workshop: 'The added hour on herons',
} as const;

const sources = ['heron book'];
const ours = 'ours';
const addedOn = '2099-01-01';

/**
 * Adds one thing of each kind to the content of a copy of the project, as a contributor would who keeps
 * every promise: new questions say since when they are asked, and revisions go up.
 *
 * @param copy the folder of the copy
 */
export function growContent(copy: string): void {
  const files = new ContentFiles(copy);
  growData(files);
  growMap(files);
  growLists(files);
  growPages(files);
}

/** Each kind that needs nothing but an entry or a file of its own. */
function growData(files: ContentFiles): void {
  files.add('sources.yaml', { id: 'heron-book', tag: 'heron book', title: grown.source, had: 'whole' });
  files.add('glossary.yaml', { id: 'heronry', term: grown.term, kind: 'term', definition: 'A place where herons meet.', sources });
  files.add('principles.yaml', {
    id: 'heron-principle',
    title: grown.principle,
    text: 'Leave herons in peace.',
    actors: ['facilitator'],
    actorsBasis: ours,
    sources,
  });
  files.add('initiatives.yaml', { id: 'heron-network', name: grown.initiative, region: 'africa', theme: 'audit', sources });
  files.add('gaps.yaml', { id: 'heron-gap', part: 'works', title: grown.gap, text: 'Half of it is lost.', help: 'Look for it.' });
  files.add('resources.yaml', {
    id: 'heron-handbook',
    title: grown.resource,
    publisher: 'Herons',
    kind: 'research',
    use: 'It explains herons.',
    url: 'https://example.org/herons/',
  });
  files.add('synonyms.yaml', { words: ['egret'], pages: ['/tools/heron-rounds/'] });
  files.write('voices/hedda-heron.yaml', { id: 'hedda-heron', name: grown.voice, role: 'A heron', point: 'She learned to wait.', sources });
  files.write('cases/heron-case.yaml', {
    id: 'heron-case',
    title: grown.case,
    summary: 'Herons visited other herons.',
    who: 'Herons',
    where: 'A pond',
    date: 'In 2098',
    since: 2098,
    regions: ['africa'],
    themes: ['audit'],
    shows: ['spread'],
    stages: ['sustained-contact'],
    tools: ['heron-rounds'],
    basis: ours,
    done: [{ when: 'In May', text: 'They went to see one another.', sources }],
    changed: [{ text: 'They fish in another way.', sources }],
    take: ['Visit another pond.'],
    unknown: 'Whether the fish agree.',
    consent: 'published',
    added: addedOn,
  });
  const figures = files.names('figures').map((name) => files.read<Figure>(name).number);
  const number = Math.max(...figures) + 1;
  files.write(`figures/figure-${number}.yaml`, {
    id: `figure-${number}`,
    number,
    title: grown.figure,
    survives: 'message',
    certainty: 'We are sure of it.',
    sources,
  });
  // The newest change comes first, and another day makes another edition.
  files.change<Change[]>('changes.yaml', (changes) => [
    { id: 'herons', date: addedOn, title: grown.change, text: 'There is now much on herons.', page: '/tools/heron-rounds/' },
    ...changes,
  ]);
  files.change<Record<string, string>>('i18n/en.yaml', (strings) => ({ ...strings, 'state.answered': grown.string }));
}

/** A tool with its page, a risk and a measure, all in the stage that has the most already. */
function growMap(files: ContentFiles): void {
  files.add('process-map/tools.yaml', {
    id: 'heron-rounds',
    title: grown.tool,
    summary: 'Peers walk around a pond and look at herons.',
    family: 'meeting',
    familyBasis: ours,
    parts: ['interaction'],
    partsBasis: ours,
    sources,
  });
  const advice = [{ text: grown.advice, advice: true }];
  files.write('tool-practice/heron-rounds.yaml', {
    id: 'heron-rounds',
    line: 'Walk around a pond in pairs.',
    fits: { time: ['hours'], group: ['small'], online: 'no', learn: ['practice'] },
    who: [{ text: 'Two herons to a pair.', sources }],
    time: advice,
    need: advice,
    before: advice,
    during: advice,
    after: advice,
    pitfalls: [{ when: 'The herons fly away.', then: 'Sit down.', sources }],
    worked: advice,
    online: advice,
    effort: advice,
  });
  files.add('process-map/risks.yaml', { id: 'heron-risk', title: grown.risk, text: 'The herons fly away before anybody looks.', sources });
  files.add('process-map/measures.yaml', { id: 'heron-measure', title: grown.measure, text: 'Keep quiet near herons.', sources });
  files.change<Stage[]>('process-map/stages.yaml', (stages) => {
    const size = ({ tools, risks, measures }: Stage) => tools.length + risks.length + measures.length;
    const fullest = stages.toSorted((a, b) => size(b) - size(a))[0]!;
    fullest.tools.push({ tool: 'heron-rounds' });
    fullest.risks.push('heron-risk');
    fullest.measures.push({ measure: 'heron-measure' });
    return stages;
  });
}

/** A question more in every list; one list also has a question retired and one reworded; a new list with a workshop of its own, and one that is no longer asked. */
function growLists(files: ContentFiles): void {
  const workshops = files.names('workshops').map((name) => files.read<WorkshopStart>(name));
  const asked = new Set(workshops.flatMap(({ choices }) => choices.flatMap(({ questions }) => questions)));
  const names = files.names('checklists').filter((name) => /^[^.]+\.yaml$/.test(name));
  const lists = names.map((name) => files.read<Checklist>(name));
  lists.forEach((list, index) => {
    list.revision += 1;
    const group = list.groups[0]!;
    group.questions.splice(1, 0, {
      id: `${group.id}-heron`,
      // No two alike, as real ones are: what is written twice weighs nothing when compressed.
      text: `${grown.question} ${list.title}, ${group.title}`,
      audience: 'both',
      sources,
      since: list.revision,
      reworded: [],
    });
    files.write(names[index]!, list);
  });
  const index = lists.findIndex(({ groups }) => groups.some(({ questions }) => questions.length > 2 && !asked.has(questions.at(-1)!.id)));
  const list = lists[index]!;
  const group = list.groups.find(({ questions }) => questions.length > 2 && !asked.has(questions.at(-1)!.id))!;
  const { id, text, since } = group.questions.pop()!;
  list.retired = [...(list.retired ?? []), { id, text, since: since ?? 1, retired: list.revision, replacedBy: [], why: 'Herons ask it.' }];
  const reworded = group.questions.at(-1)!;
  reworded.text = grown.reworded;
  reworded.reworded = [...(reworded.reworded ?? []), list.revision];
  files.write(names[index]!, list);

  files.write('checklists/herons.yaml', {
    id: 'herons',
    number: freeNumbers[0],
    title: grown.list,
    summary: 'See what herons know.',
    order: Math.max(...lists.map(({ order }) => order)) + 1,
    revision: 1,
    composition: ours,
    sources,
    groups: [
      {
        id: 'hn-q1',
        title: 'Are there herons?',
        questions: [question('hn-q1-a', 'How many herons are there?'), question('hn-q1-b', 'Where do they sleep?')],
      },
    ],
  });
  // A list as it is once nobody is asked it any more.
  files.write('checklists/storks.yaml', {
    id: 'storks',
    number: freeNumbers[1],
    title: grown.goneList,
    summary: 'See what storks knew.',
    order: Math.max(...lists.map(({ order }) => order)) + 2,
    revision: 2,
    composition: ours,
    remark: 'The storks left; ask the herons.',
    sources,
    groups: [],
    retired: [{ id: 'st-q1-a', text: 'Where are the storks?', retired: 2, replacedBy: ['hn-q1-b'], why: 'They left.' }],
  });
  files.write('workshops/heron-hour.yaml', {
    id: 'heron-hour',
    order: Math.max(...workshops.map(({ order }) => order)) + 1,
    title: grown.workshop,
    summary: 'You find out what herons know.',
    minutes: 60,
    choices: [{ questions: ['hn-q1-a', `${lists[0]!.groups[0]!.id}-heron`], note: 'Herons need time.' }],
    plan: [{ minutes: 60, title: 'Look', what: 'All look at the herons.' }],
  });
}

const question = (id: string, text: string) => ({ id, text, audience: 'both', sources });

/** The page of the tool, and a page that appears in the reading order after the first one there. */
function growPages(files: ContentFiles): void {
  const page = (head: object, body: string) => `---\n${stringify({ ...head, sources })}---\n\n${body}\n`;
  files.writeText(
    'docs/tools/heron-rounds.md',
    page(
      { title: grown.tool, description: 'Find out how to look at herons together.', kind: 'tool', tool: 'heron-rounds', stages: [] },
      '## What it is\n\nPeers walk around a heronry and look at herons [heron book].',
    ),
  );
  files.writeText(
    'docs/guide/herons.md',
    page(
      { title: grown.page, description: 'Find out what herons do.', kind: 'guide' },
      '## What herons do\n\nHerons stand and wait [heron book]. Then they use [heron rounds](/tools/heron-rounds/).\n\n![A heron in the reeds](./reeds.png)',
    ),
  );
  files.copy('.github/first-page.png', 'docs/guide/reeds.png');
  const order = '../src/site/reading-order.ts';
  const text = files.text(order);
  const first = "      'guide/what-is-peer-learning',\n";
  if (!text.includes(first))
    throw new Error(`src/site/reading-order.ts no longer has the line ${first.trim()}; choose another place here for a new page.`);
  files.writeText(order, text.replace(first, `${first}      'guide/herons',\n`));
}

/** The files below `content/` of one copy. Comments in YAML do not survive a change: nobody reads them there. */
class ContentFiles {
  readonly #copy: string;

  constructor(copy: string) {
    this.#copy = copy;
  }

  /** @param from a file of this project */
  copy(from: string, to: string): void {
    copyFileSync(from, join(this.#copy, 'content', to));
  }

  #path = (file: string) => join(this.#copy, 'content', file);
  names = (folder: string) => readdirSync(this.#path(folder)).map((name) => `${folder}/${name}`);
  text = (file: string) => readFileSync(this.#path(file), 'utf8');
  writeText = (file: string, text: string) => writeFileSync(this.#path(file), text);
  read = <T>(file: string): T => parse(this.text(file)) as T;
  write = (file: string, value: unknown) => this.writeText(file, stringify(value));
  change = <T>(file: string, change: (value: T) => T) => this.write(file, change(this.read<T>(file)));
  add = (file: string, entry: object) => this.change<object[]>(file, (entries) => [...entries, entry]);
}
