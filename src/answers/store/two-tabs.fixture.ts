/**
 * Two tabs of one browser as a random walk: pages that are open, pages that are asleep behind Back and hear nothing, steps
 * that are undone late, storage that fills up or is denied. Every text has a word of its own in it, so that it can be looked for.
 */
import fc from 'fast-check';
import { answerTo, type Answers } from './answers.ts';
import { erase } from './erase.ts';
import { MemoryStorage, placeIn } from './memory-storage.fixture.ts';
import type { UndoableStep } from './step.ts';
import { AnswerStore } from './store.ts';

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
  'import',
  'undo',
  'erase',
  'full',
  'denied',
  'room',
] as const;
export const someWalk = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), tab: fc.constantFrom(0, 1), question: fc.constantFrom(...questions) }),
  { minLength: 5, maxLength: 60 },
);
type Move = { kind: (typeof kinds)[number]; tab: number; question: string };

/** A page with its fields: what each shows, and what is typed and not yet saved. */
class Page {
  readonly store: AnswerStore;
  readonly typed = new Map<string, { from: string; text: string; words: Set<string> }>();

  /** How often everything was erased, as far as this page knows. */
  erasings: number;

  constructor(device: MemoryStorage, now: () => number) {
    this.store = new AnswerStore(placeIn(device), 'answers');
    // Opened without a look at the device, a page cannot know what was erased before it and what after.
    this.erasings = device.denied ? Infinity : now();
    this.store.addEventListener('erased', () => {
      this.typed.clear();
      this.erasings = now();
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
  text: string;
  wanted: string[];
  unwanted: string[];
}

/** Walks, and gives what is on the device when there is room again and every open page has tried to save. */
export function walkTabs(moves: readonly Move[]): Walked {
  const device = new MemoryStorage();
  let [writer, erasings] = [0, 0];
  const heard: { key: string; storageArea: Storage }[][] = [[], []];
  const tabs = [0, 1].map(() => ({
    page: new Page(device, () => erasings),
    asleep: [] as Page[],
    steps: [] as { step: UndoableStep; words: string[]; erased?: Set<string> }[],
  }));
  let [count, wanted, erased] = [0, new Set<string>(), new Set<string>()];
  const tell = (key: string) => heard[1 - writer]!.push({ key, storageArea: device });
  const [set, remove] = [device.setItem, device.removeItem];
  device.setItem = (key, value) => (set(key, value), tell(key));
  device.removeItem = (key) => (remove(key), tell(key));

  for (const { kind, tab: at, question } of moves) {
    writer = at;
    const tab = tabs[at]!;
    const { store } = tab.page;
    const word = `w${(count += 1)}x`;
    // What a page writes before it can know of an erasing may go with it.
    const done = (words: string[]) => words.forEach((one) => tab.page.erasings === erasings && !erased.has(one) && wanted.add(one));
    if (kind === 'write' || kind === 'type') tab.page.type(question, word);
    if (kind === 'write' || kind === 'stop') done(tab.page.save());
    if (kind === 'mark') store.change('l', 1, question, { state: 'act' });
    if (kind === 'hear') for (const event of heard[at]!.splice(0)) store.hear(event);
    if (kind === 'go' || kind === 'back') {
      done(tab.page.save());
      // Whoever leaves with something unsaved is asked, and stays.
      if (store.hasUnsaved) continue;
      heard[at] = [];
      const there = kind === 'back' ? tab.asleep.shift() : undefined;
      tab.asleep.push(tab.page);
      tab.page = there ?? new Page(device, () => erasings);
      there?.store.refresh(true);
    }
    if (kind === 'import') {
      const step = store.update((now) => withNote(now, question, word));
      tab.steps.push({ step, words: [word] });
      done([word]);
    }
    if (kind === 'undo') {
      const last = tab.steps.pop();
      if (!last) continue;
      last.step.undo();
      // Imported answers may go; erased ones may come back.
      for (const one of last.words) wanted.delete(one);
      for (const one of last.erased ?? []) erased.delete(one);
    }
    if (kind === 'erase' && !device.denied) {
      erasings += 1;
      const step = erase(placeIn(device), [store], () => store.refresh(true));
      tab.page.typed.clear();
      tab.steps.push({ step, words: [], erased: new Set(wanted) });
      erased = new Set([...erased, ...wanted, ...typedIn(tabs)]);
      wanted = new Set();
    }
    // No note fits any more, but the mark of an erasing does.
    if (kind === 'full') device.room = device.used + 70;
    if (kind === 'denied') device.denied = true;
    if (kind === 'room') [device.room, device.denied] = [Infinity, false];
  }
  [device.room, device.denied] = [Infinity, false];
  for (const { page } of tabs) {
    for (const one of page.save()) if (page.erasings === erasings && !erased.has(one)) wanted.add(one);
    page.store.refresh();
  }
  return { text: JSON.stringify(new Page(device, () => erasings).store.answers), wanted: [...wanted], unwanted: [...erased] };
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
