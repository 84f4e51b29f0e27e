import type { Side } from '#answers/code/index.ts';
import { answerTo, type Answers, type State } from '#answers/store/answers.ts';
import type { AnswerEdit } from '#answers/store/changed-answer.ts';
import { workshopStore } from '#answers/store/stores.ts';
import type { UndoableStep } from '#answers/store/step.ts';
import type { AnswerStore, SaveResult } from '#answers/store/store.ts';

const list = 'workshop';

/** The side is stored next to the tag. */
type Sided = Answers & { side?: Side };

/**
 * What a participant marks and writes, stored in the tab and gone with it: phones are lent, and a workshop
 * is over in the evening. Apart from the reader's own answers, which are not touched.
 */
export class TabAnswers {
  readonly store: AnswerStore;

  /** @param number the number of the set, see `setCodeList`: each set has answers of its own */
  constructor(number: number) {
    this.store = workshopStore(number);
  }

  get side(): Side | undefined {
    const { side } = this.store.answers as Sided;
    return side === 1 || side === 2 ? side : undefined;
  }

  set side(side: Side | undefined) {
    this.store.update((now): Sided => ({ ...now, ...(side && { side }) }));
  }

  /** Undefined for a question that nobody has touched. */
  given(question: string): State | undefined {
    return answerTo(this.store.answers, list, question)?.state;
  }

  state(question: string): State {
    return this.given(question) ?? 'open';
  }

  note(question: string): string {
    const { note = '', others = [] } = answerTo(this.store.answers, list, question) ?? {};
    return [note, ...others].filter(Boolean).join('\n\n');
  }

  change(question: string, change: AnswerEdit): SaveResult {
    return this.store.change(list, 1, question, change);
  }

  /** Makes room for the next person, with a tag of their own. */
  clear(): UndoableStep {
    return this.store.clear();
  }
}
