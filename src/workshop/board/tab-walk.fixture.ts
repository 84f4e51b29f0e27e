/**
 * A facilitator's tab at random, for tests: people come, change and go, new boards begin, older files are opened,
 * rooms are joined, rounds are compared, pages are loaded again. Small, so that everything collides.
 */
import fc from 'fast-check';
import { MemoryStorage, placeIn } from '#answers/store/memory-storage.fixture.ts';
import { earlierOf } from './rounds.ts';
import { readBoardFile, writeBoardFile } from './storage/board-file.ts';
import { BoardStore } from './storage/board-store.ts';
import { newBoard, type Board } from './board.ts';
import { joined } from './joining.ts';
import { nextOn, showResults, shownOf } from './shown.ts';
import { markOf } from './batches.ts';
import { givenIn, subgroups } from './small-groups.ts';
import { someStep, stepOn, walkedOn, type BoardStep } from './some-steps.fixture.ts';

export type TabStep =
  | BoardStep
  | { do: 'begin'; prompt: boolean }
  | { do: 'save' | 'reload' | 'keep' | 'careful' | 'away' }
  | { do: 'open' | 'join' | 'beside'; file: number };

const file = fc.nat(5);
export const someTabSteps = (limit: number): fc.Arbitrary<TabStep[]> =>
  fc.array(
    fc.oneof<fc.WeightedArbitrary<TabStep>[]>(
      { weight: 18, arbitrary: someStep },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('begin' as const), prompt: fc.boolean() }) },
      {
        weight: 4,
        arbitrary: fc.constantFrom<TabStep>({ do: 'save' }, { do: 'reload' }, { do: 'keep' }, { do: 'careful' }, { do: 'away' }),
      },
      { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('open' as const, 'join' as const, 'beside' as const), file }) },
    ),
    { minLength: 1, maxLength: limit, size: 'max' },
  );

/** The questions of both kinds of board: as the guide has them, and as a facilitator's own, under other ids. */
const questions = (prompt: boolean): Board['questions'] =>
  walkedOn.map((id) => (prompt && id === 'q-b' ? { id: 'p1', text: 'Ready?', prompt: true } : { id, text: `Why ${id}?`, prompt: false }));

export const emptyBoard = (prompt = false): Board => ({
  ...newBoard('2026-01-01'),
  questions: questions(prompt),
  sides: ['Hosts', 'Guests'],
});

/** A set of marks that somebody saw added up, by the name of its question. */
export type Seen = (question: string, marks: readonly string[]) => void;

export class Tab {
  readonly files: string[] = [];
  /** By text of a file that came from another room: hears the questions of it that are seen here, or remembered. */
  readonly foreign = new Map<string, (questions: readonly string[]) => void>();
  store: BoardStore;
  earlier: Board | undefined;
  readonly #device = new MemoryStorage();
  readonly #session = new MemoryStorage();
  readonly #see: Seen;

  constructor(start: Board, see: Seen) {
    this.#see = see;
    this.store = this.#opened(start);
    this.look();
  }

  get board(): Board {
    return this.store.board;
  }

  step(step: TabStep): void {
    this.#do(step);
    this.look();
  }

  /** Everything on the screen, added up in every way. */
  look(): void {
    const { board, earlier } = this;
    for (const { id, text, prompt } of board.questions) {
      const name = prompt ? text : id;
      const shown = shownOf(board, id);
      if (shown.counts) {
        const inside = givenIn(board.results[id]!);
        if (Object.values(shown.counts).reduce((a, b) => a + b) !== inside.length)
          throw new Error('The counts are not those of the people.');
        this.#see(name, inside.map(markOf));
        // Whoever sees all but one side sees that side too, so every union of sides counts as shown.
        if (shown.sides)
          for (let bits = 1; bits < 8; bits++)
            this.#see(name, inside.filter(({ subgroup }) => subgroups.indexOf(subgroup) >= 0 && bits & (1 << subgroup)).map(markOf));
      }
      if (!earlier) continue;
      const before = earlierOf(earlier, board, id);
      if (before.kind !== 'shown') continue;
      // A question of the guide may have come to that board by joining another one, without being asked there.
      const other = prompt ? earlier.questions.find((one) => one.text === text)!.id : id;
      this.#see(name, givenIn(earlier.results[other]!).map(markOf));
    }
  }

  #opened(start: Board): BoardStore {
    return new BoardStore({ tab: placeIn(this.#session, this.#device), device: placeIn(this.#device) }, () => start);
  }

  #do(step: TabStep): void {
    const { store } = this;
    switch (step.do) {
      case 'begin':
        return store.change(() => emptyBoard(step.prompt));
      case 'save':
        return void this.files.push(writeBoardFile(store.board));
      case 'keep':
        return store.saveOnDevice(!store.isOnDevice);
      case 'careful':
        return nextOn(store.board).more ? store.change((board) => showResults(board, false)) : undefined;
      case 'away':
        return void (this.earlier = undefined);
      case 'reload':
        // As a browser does that keeps the tab: the board comes back from the device or the tab, or another one begins.
        this.earlier = undefined;
        this.store = this.#opened(emptyBoard());
        return store.board.id < '8' ? undefined : this.store.change(() => emptyBoard());
      case 'undo':
        return void store.undo();
      case 'open':
      case 'join':
      case 'beside':
        return this.#withFile(step.do, this.files[step.file]);
      default:
        return store.change((board) => stepOn(board, step));
    }
  }

  #withFile(what: 'open' | 'join' | 'beside', text: string | undefined): void {
    if (text === undefined) return;
    const read = readBoardFile(text);
    if (!read.ok) throw new Error(`A file of our own was refused: ${read.reason} ${read.place}`);
    const { board } = read;
    const { store } = this;
    const met = (questions: readonly string[]) => this.foreign.get(text)?.(questions);
    const all = board.questions.map(({ id, text: words, prompt }) => (prompt ? words : id));
    if (what === 'open' && !store.wouldReveal(board)) {
      met(all);
      store.change(() => board);
    }
    if (what === 'beside') {
      const memory = store.remember(board);
      met(Object.keys(memory.questions).map((key) => key.replace('"', '')));
      this.earlier = board;
    }
    if (what === 'join' && !store.wouldReveal(board))
      store.change((now) => {
        const done = joined(now, board);
        if (!done.ok) return now;
        met(all);
        return done.board;
      });
  }
}
