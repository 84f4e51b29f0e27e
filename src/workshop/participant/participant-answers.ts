import type { Side } from '#answers/code/index.ts';
import { answerTo, type Answers, type State } from '#answers/store/answers.ts';
import type { AnswerEdit } from '#answers/store/changed-answer.ts';
import { dropPastWorkshops, lastDayOf } from '#answers/store/past-workshops.ts';
import { workshopStore } from '#answers/store/stores.ts';
import type { UndoableStep } from '#answers/store/step.ts';
import type { AnswerStore, SaveResult } from '#answers/store/store.ts';
import { today } from '#kit/dates/today.inline.ts';

const list = 'workshop';

/**
 * Stored next to the tag: the side, the last day of these answers, and the questions that were found open, which the
 * store does not distinguish from those that nobody has touched.
 */
type Sided = Answers & { side?: Side; until?: string; foundOpen?: readonly string[] };

/**
 * What a participant marks and writes, stored until the day after the workshop: a phone drops a tab while its owner is
 * elsewhere. Apart from the reader's own answers, which are not touched. Whoever lends a phone clears it.
 */
export class ParticipantAnswers {
  readonly store: AnswerStore;
  /** Whether somebody's answers were here before this page was opened. */
  readonly found: boolean;
  readonly #workshop: string;

  /**
   * @param number the number of the set, see `setCodeList`: each set has answers of its own
   * @param workshop the day of the workshop; empty if it has none
   */
  constructor(number: number, workshop: string) {
    dropPastWorkshops(today());
    this.store = workshopStore(number);
    this.#workshop = workshop;
    this.found = this.isBegun;
  }

  /** The last day on which answers that are given now are here. */
  get until(): string {
    return lastDayOf(this.#workshop, today());
  }

  get isBegun(): boolean {
    return (
      this.side !== undefined ||
      this.#foundOpen.length > 0 ||
      Object.values(this.store.answers.lists).some(({ answers }) => Object.keys(answers).length > 0)
    );
  }

  get #foundOpen(): readonly string[] {
    return foundOpenIn(this.store.answers);
  }

  get side(): Side | undefined {
    const { side } = this.store.answers as Sided;
    return side === 1 || side === 2 ? side : undefined;
  }

  set side(side: Side | undefined) {
    this.store.update((now): Sided => ({ ...now, until: this.until, ...(side && { side }) }));
  }

  /** Undefined for a question that nobody has touched. */
  given(question: string): State | undefined {
    return answerTo(this.store.answers, list, question)?.state ?? (this.#foundOpen.includes(question) ? 'open' : undefined);
  }

  state(question: string): State {
    return this.given(question) ?? 'open';
  }

  note(question: string): string {
    const { note = '', others = [] } = answerTo(this.store.answers, list, question) ?? {};
    return [note, ...others].filter(Boolean).join('\n\n');
  }

  change(question: string, change: AnswerEdit): SaveResult {
    const { until } = this;
    const isOpen = change.state ? change.state === 'open' : this.#foundOpen.includes(question);
    // Before the answer: one without a last day would stay for good.
    if ((this.store.answers as Sided).until !== until || isOpen !== this.#foundOpen.includes(question))
      this.store.update((now: Sided): Sided => {
        const others = foundOpenIn(now).filter((id) => id !== question);
        return { ...now, until, foundOpen: isOpen ? [...others, question] : others };
      });
    return this.store.change(list, 1, question, change);
  }

  /** Makes room for the next person, with a tag of their own. */
  clear(): UndoableStep {
    return this.store.clear();
  }
}

/** Anything may be found in a storage. */
function foundOpenIn({ foundOpen }: Sided): readonly string[] {
  return Array.isArray(foundOpen) ? (foundOpen as string[]) : [];
}
