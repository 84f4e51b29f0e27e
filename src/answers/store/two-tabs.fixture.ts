/**
 * Two tabs of one browser as a random walk: pages that are open, pages that are asleep behind Back and hear nothing, steps
 * that are undone late, storage that fills up or is denied, two projects of which one is open. Every text has a word of its own in it, so that it can be looked for.
 * The tabs share one process, or have one each with a copy of the storage that is late, see `two-processes.fixture.ts`.
 */
import fc from 'fast-check';
import { answerTo, type Answers } from './answers.ts';
import { erase } from './erase.ts';
import { MemoryStorage, placeIn } from './memory-storage.fixture.ts';
import { openedIn, Projects } from './projects.ts';
import type { UndoableStep } from './step.ts';
import { AnswerStore } from './store.ts';
import { oneProcess, twoProcesses, type TabProcess } from './two-processes.fixture.ts';

const questions = ['a', 'b', 'c'] as const;
const kinds = [
  'write',
  'write',
  'type',
  'stop',
  'mark',
  'hear',
  'go',
  'back',
  'wake',
  'import',
  'undo',
  'erase',
  'spare',
  'clear',
  'switch',
  'full',
  'denied',
  'room',
] as const;
export const someWalk = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), tab: fc.constantFrom(0, 1), question: fc.constantFrom(...questions) }),
  { minLength: 5, maxLength: 60 },
);
type Move = { kind: (typeof kinds)[number]; tab: number; question: string };

/** Nobody does two things in the same moment. */
let time = Date.parse('2026-11-22');
const later = () => new Date((time += 1000));
const projects = ['', 'project:p1:'] as const;
const answersOfProject = ({ device }: TabProcess, project: string) => new AnswerStore(placeIn(device), `${project}answers`, later);

/** A page with its fields: what each shows, and what is typed and not yet saved. */
class Page {
  readonly store: AnswerStore;
  /** It keeps the one that was open when it was. */
  readonly project: string;
  readonly typed = new Map<string, { from: string; text: string; words: Set<string> }>();

  /** How often everything was erased, as far as this page knows. */
  erasings: number;

  constructor(process: TabProcess) {
    this.project = openedIn(placeIn(process.device)) ?? '';
    this.store = answersOfProject(process, this.project);
    // Opened without a look at the device, a page cannot know what was erased before it and what after.
    this.erasings = process.device.denied ? Infinity : process.erasings;
    this.store.addEventListener('erased', () => {
      this.typed.clear();
      this.erasings = process.erasings;
    });
  }

  note(question: string): string {
    return answerTo(this.store.answers, 'l', question)?.note ?? '';
  }

  type(question: string, word: string): void {
    const before = this.typed.get(question) ?? { from: this.note(question), text: this.note(question), words: new Set() };
    this.typed.set(question, { from: before.from, text: `${before.text} ${word}`.trim(), words: before.words.add(word) });
  }

  /** @returns the words that are saved, or held by this page */
  save(): string[] {
    const saved: string[] = [];
    // One field may find out that everything was erased; then there is nothing in the others any more.
    for (const [question, { from, text, words }] of this.typed) {
      if (this.store.change('l', 1, question, { note: text, from }) !== 'erased') saved.push(...words);
      this.typed.delete(question);
    }
    return saved;
  }
}

/** What must be there at the end, and what must not. */
export interface Walked {
  /** Of all answers of a project, as a page in each tab opens them. */
  texts: { project: string; text: string }[];
  wanted: string[];
  unwanted: string[];
  /** For which project each word was written. */
  writtenFor: ReadonlyMap<string, string>;
}

/**
 * Walks, and gives what is on the device when there is room again and every open page has tried to save.
 *
 * @param apart whether each tab has a process of its own
 */
export function walkTabs(moves: readonly Move[], apart = false): Walked {
  const processes = apart ? twoProcesses() : oneProcess();
  let erasings = 0;
  const tabs = processes.map((process) => ({
    process,
    page: new Page(process),
    asleep: [] as Page[],
    steps: [] as { step: UndoableStep; page: Page; questions: readonly string[]; words: string[]; erased?: Set<string> }[],
  }));
  let [count, wanted, erased] = [0, new Set<string>(), new Set<string>()];
  const cleared = new Set<string>();
  const writtenFor = new Map<string, string>();
  const everywhere = (change: (device: MemoryStorage) => void) => processes.forEach(({ device }) => change(device));

  for (const { kind, tab: at, question } of moves) {
    const tab = tabs[at]!;
    const { process } = tab;
    const { device } = process;
    const { store } = tab.page;
    const word = `w${(count += 1)}x`;
    writtenFor.set(word, tab.page.project);
    processes.forEach((one, index) => (one.isActive = index === at));
    // Within the milliseconds that a copy is late, nobody writes into one note in two tabs, or erases everything after writing.
    const touched = kind === 'undo' ? (tab.steps.at(-1)?.questions ?? []) : [question, ...tab.page.typed.keys()];
    if (kind === 'erase' || kind === 'spare') process.hear(store);
    else if (kind !== 'type') process.hearOf(store.hasUnsaved ? questions : touched, store);
    // What a page writes before it can know of an erasing may go with it.
    const done = (words: string[]) => words.forEach((one) => tab.page.erasings === erasings && !erased.has(one) && wanted.add(one));
    if (kind === 'write' || kind === 'type') tab.page.type(question, word);
    if (kind === 'write' || kind === 'stop') done(tab.page.save());
    if (kind === 'mark') store.change('l', 1, question, { state: 'act' });
    if (kind === 'hear') process.hear(store);
    if (kind === 'wake') {
      process.sleepThrough();
      store.refresh();
    }
    if (kind === 'go' || kind === 'back') {
      done(tab.page.save());
      // Whoever leaves with something unsaved is asked, and stays.
      if (store.hasUnsaved) continue;
      process.sleepThrough();
      const there = kind === 'back' ? tab.asleep.shift() : undefined;
      tab.asleep.push(tab.page);
      tab.page = there ?? new Page(process);
      there?.store.refresh(true);
    }
    if (kind === 'import') {
      const step = store.update((now) => withNote(now, question, word));
      tab.steps.push({ step, page: tab.page, questions: [question], words: [word] });
      done([word]);
    }
    if (kind === 'clear') {
      // It may be there at the end, where another tab holds it or the step is undone, and it may be gone.
      const own = [...wanted].filter((one) => writtenFor.get(one) === tab.page.project);
      for (const one of own) {
        cleared.add(one);
        wanted.delete(one);
      }
      tab.steps.push({ step: store.clear(), page: tab.page, questions, words: [] });
    }
    if (kind === 'undo') {
      const last = tab.steps.pop();
      // Only the page that made a step offers to undo it.
      if (last?.page !== tab.page) continue;
      last.step.undo();
      // Imported answers may go; erased ones may come back.
      for (const one of last.words) wanted.delete(one);
      for (const one of last.erased ?? []) erased.delete(one);
    }
    if (kind === 'erase' && !device.denied) {
      erasings += 1;
      process.erasings = erasings;
      const step = erase(placeIn(device), [store], () => store.refresh(true));
      tab.page.typed.clear();
      // Undone before a page hears of it, what is typed there stays as well.
      const gone = new Set([...wanted, ...cleared, ...typedIn(tabs)]);
      tab.steps.push({ step, page: tab.page, questions, words: [], erased: gone });
      erased = new Set([...erased, ...gone]);
      wanted = new Set();
    }
    // Without room it changes nothing: `erase.test.ts`.
    if (kind === 'spare' && !device.denied && device.room === Infinity) {
      // Only what is stored can be chosen to stay.
      const stored = [...device.values.values()].join();
      for (const one of wanted) if (!stored.includes(one)) wanted.delete(one);
      erasings += 1;
      process.erasings = erasings;
      erase(
        placeIn(device),
        [store],
        () => store.refresh(true),
        () => true,
      );
    }
    if (kind === 'switch') {
      const open = openedIn(placeIn(device)) ?? '';
      new Projects(placeIn(device)).openProject(projects.find((one) => one !== open)!);
    }
    // No note fits any more, but the mark of an erasing does.
    if (kind === 'full') everywhere((one) => (one.room = one.used + 70));
    if (kind === 'denied') everywhere((one) => (one.denied = true));
    if (kind === 'room') everywhere((one) => ([one.room, one.denied] = [Infinity, false]));
  }
  everywhere((one) => ([one.room, one.denied] = [Infinity, false]));
  for (const { page, process } of tabs) {
    for (const one of processes) one.isActive = one === process;
    process.hear(page.store);
    for (const one of page.save()) if (page.erasings === erasings && !erased.has(one)) wanted.add(one);
    page.store.refresh();
  }
  for (const { page, process } of tabs) process.hear(page.store);
  const texts = processes.flatMap((process) =>
    projects.map((project) => ({ project, text: JSON.stringify(answersOfProject(process, project).answers) })),
  );
  return { texts, wanted: [...wanted], unwanted: [...erased], writtenFor };
}

const typedIn = (tabs: { page: Page; asleep: Page[] }[]) =>
  tabs.flatMap(({ page, asleep }) =>
    [page, ...asleep]
      .filter(({ erasings }) => erasings < Infinity)
      .flatMap(({ typed }) => [...typed.values()].flatMap(({ words }) => [...words])),
  );

function withNote(now: Answers, question: string, word: string): Answers {
  const before = answerTo(now, 'l', question);
  const about = { revision: 1, changed: '2026-01-01' };
  const answer = { state: 'act' as const, ...before, ...about, note: `${before?.note ?? ''} ${word}`.trim() };
  return { ...now, lists: { ...now.lists, l: { ...about, answers: { ...now.lists['l']?.answers, [question]: answer } } } };
}
