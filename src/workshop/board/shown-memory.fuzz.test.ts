import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '#answers/store/answers.ts';
import { runs, thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { emptyBoard, someTabSteps, Tab, type TabStep } from './tab-walk.fixture.ts';
import type { Said } from '#answers/store/said.inline.ts';
import { readBoardFile } from './storage/board-file.ts';

/** All that was seen of each question. */
class Diary {
  readonly sets = new Map<string, Set<string>[]>();
  readonly #known = new Set<string>();
  readonly see = (question: string, marks: readonly string[]): void => {
    const key = [question, ...marks.toSorted()].join();
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.sets.set(question, [...(this.sets.get(question) ?? []), new Set(marks)]);
  };
  copy(): Diary {
    const copy = new Diary();
    for (const [question, sets] of this.sets) for (const set of sets) copy.see(question, [...set]);
    return copy;
  }
}

/**
 * The first adversary: people who were seen together in all sets, and in no other company, are one atom. All sums and
 * differences of what was seen are made of atoms. Works them out by itself, by the list of sets that each mark was in.
 */
function smallestAtom({ sets }: Diary): number {
  const sizes = [...sets.values()].flatMap((seen) => {
    const atoms = new Map<string, number>();
    for (const mark of new Set(seen.flatMap((set) => [...set]))) {
      const company = seen.map((set) => Number(set.has(mark))).join('');
      // Nobody is hidden among those who said nothing.
      atoms.set(company, (atoms.get(company) ?? 0) + Number(!mark.endsWith(':4')));
    }
    return [...atoms.values()];
  });
  return Math.min(...sizes, Infinity);
}

/** The second: takes sets from one another, two and three at a time, and counts the people that do not cancel out. */
function smallestDifference({ sets }: Diary): number {
  let least = Infinity;
  for (const seen of sets.values()) {
    const some = [new Set<string>(), ...seen.slice(-9)];
    for (const one of some)
      for (const two of some)
        for (const three of some) {
          const people = new Set<string>();
          const weight = (mark: string) => Number(one.has(mark)) - Number(two.has(mark)) - Number(three.has(mark));
          for (const mark of [...one, ...two, ...three]) if (weight(mark) !== 0) people.add(mark.split(':')[0]!);
          if (people.size > 0) least = Math.min(least, people.size);
        }
  }
  return least;
}

/**
 * Two files of another room, with the same people and others. Whoever opens one, joins it or puts it next to the board adds
 * to what can be compared all that was seen there. Nobody leaves that room: of those who did, a file no longer says with
 * whom they were seen.
 */
function bringFiles(tab: Tab, diary: Diary, steps: readonly TabStep[]): void {
  const there = new Diary();
  const room = new Tab(emptyBoard(), there.see);
  const some = steps.filter((step) => step.do === 'take' || step.do === 'crowd' || step.do === 'show');
  for (const part of [some.slice(0, some.length / 2), some.slice(some.length / 2)]) {
    for (const step of part) room.step(step);
    room.step({ do: 'save' });
    const text = room.files.at(-1)!;
    const seen = there.copy();
    tab.files.push(text);
    tab.foreign.set(text, (questions) => {
      for (const question of questions) for (const set of seen.sets.get(question) ?? []) diary.see(question, [...set]);
    });
  }
}

let walked = 0;
const steps = someTabSteps(40);

describe('small groups, whatever happens in a tab', () => {
  it('are told about by nothing that was ever on its screen: not by older files, new boards, joins, rounds, undoing or loading again', () => {
    let [seen, afterFiles] = [0, 0];
    fc.assert(
      fc.property(steps, someTabSteps(10), (some, others) => {
        const diary = new Diary();
        const tab = new Tab(emptyBoard(), diary.see);
        bringFiles(tab, diary, others);
        for (const step of some) tab.step(step);
        walked += some.length + others.length;
        seen += [...diary.sets.values()].flat().length;
        if (some.some((step) => step.do === 'open' || step.do === 'join')) afterFiles++;
        expect(smallestAtom(diary)).toBeGreaterThanOrEqual(5);
        expect(smallestDifference(diary)).toBeGreaterThanOrEqual(5);
      }),
      runs(800),
    );
    expect(seen).toBeGreaterThan(1_000);
    expect(afterFiles).toBeGreaterThan(100);
    if (process.env['FUZZ_RUNS']) console.log(`${walked} steps in one tab, ${seen} different sets on the screen`);
  });

  it('are told about by no file either, opened on another device by somebody who saw all that was shown before it was saved', () => {
    let [opened, steps] = [0, 0];
    fc.assert(
      fc.property(someTabSteps(24), someTabSteps(12), (some, others) => {
        const diary = new Diary();
        const tab = new Tab(emptyBoard(), diary.see);
        const diaries: Diary[] = [];
        for (const step of some) {
          const isSaving = step.do === 'save';
          tab.step(step);
          if (isSaving) diaries.push(diary.copy());
        }
        tab.step({ do: 'save' });
        diaries.push(diary.copy());
        for (const [i, before] of diaries.entries()) {
          const read = readBoardFile(tab.files[i]!);
          if (!read.ok) throw new Error(read.reason);
          // Nobody saw on this board what another asked.
          const asked = read.board.questions.map(({ id, text, prompt }) => (prompt ? text : id));
          for (const question of before.sets.keys()) if (!asked.includes(question)) before.sets.delete(question);
          const elsewhere = new Tab(read.board, before.see);
          for (const step of others) elsewhere.step(withinBoard(step));
          opened++;
          steps += others.length;
          expect(smallestAtom(before)).toBeGreaterThanOrEqual(5);
        }
        steps += some.length;
      }),
      runs(250),
    );
    expect(opened).toBeGreaterThan(250);
    if (process.env['FUZZ_RUNS']) console.log(`${steps} steps with files opened elsewhere`);
  });

  it('leave a file without a trace of who was removed: neither their tag, nor anything that depends on their answers', () => {
    let gone = 0;
    fc.assert(
      fc.property(someTabSteps(30), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (some, other) => {
        const victim = 9;
        const files = [[0, 1, 2, 3], other].map((order) => {
          const tab = new Tab({ ...emptyBoard(), id: '0'.repeat(16) }, () => {});
          // Everybody but the victim says the same in both worlds; the victim's states are other ones throughout.
          for (const step of [...some, { do: 'remove', tag: victim } satisfies TabStep]) tab.step(answering(step, victim, order));
          tab.step({ do: 'save' });
          return tab.files.at(-1)!.replace(/"id":"[0-9a-f]{16}"/, '');
        });
        gone++;
        expect(files[0]).toBe(files[1]);
        const marks = files[0]!.match(/"\d+:\d"|"\d+":\{"s/g) ?? [];
        expect(marks.filter((mark) => /^"9\b/.test(mark))).toEqual([]);
      }),
      thirdOfRuns(400),
    );
    expect(gone).toBeGreaterThan(0);
  });
});

/** On another device there is one board: the one of the file. */
const withinBoard = (step: TabStep): TabStep => (step.do === 'begin' ? { do: 'show' } : step);

/** The step with the victim's states in another order; nobody else's are touched, nor is what the victim did not answer. */
function answering(step: TabStep, victim: number, order: readonly number[]): TabStep {
  const other = (said: Said | undefined) => said && (said === 'untouched' ? said : states[order[states.indexOf(said)]!]!);
  if (step.do === 'take' && step.tag === victim)
    return { ...step, ...(step.a && { a: other(step.a)! }), ...(step.b && { b: other(step.b)! }) };
  // Crowds go around the victim. Steps that make boards with random names are left out, and whether all say alike is said on the screen.
  if (step.do === 'crowd' && step.from <= victim && step.from + step.count > victim) return { ...step, from: victim + 1 };
  if (step.do === 'careful') return { do: 'show' };
  return step.do === 'begin' || step.do === 'open' || step.do === 'reload' ? { do: 'show' } : step;
}
