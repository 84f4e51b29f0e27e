import type { State } from '#answers/store/answers.ts';

/** What became of one question between two sets of answers. */
export interface AnswerChange {
  id: string;
  before: State;
  now: State;
  /**
   * `same`; `moved` from one state to another; `back`, open again; `new`, not asked before;
   * `retired`, no longer asked.
   */
  kind: 'same' | 'moved' | 'back' | 'new' | 'retired';
  /** Whether the wording changed between the two, so that they may not mean the same. */
  reworded: boolean;
}

/** One set of answers to a list: the states by id, open where there is none, and the revision they were given under. */
export interface Snapshot {
  revision: number;
  states: Readonly<Record<string, State | undefined>>;
}

/** What a comparison needs to know of a question. */
export interface ComparedQuestion {
  id: string;
  since: number;
  retired?: number;
  reworded?: readonly number[];
}

/**
 * Compares two sets of answers to one list, question by question, in the order given.
 *
 * It says what differs and leaves its meaning to the reader: nothing here is better or worse.
 */
export function compare(questions: readonly ComparedQuestion[], before: Snapshot, now: Snapshot): AnswerChange[] {
  const asked = ({ since, retired = Infinity }: ComparedQuestion, revision: number) => since <= revision && revision < retired;
  return questions
    .filter((question) => asked(question, before.revision) || asked(question, now.revision))
    .map((question) => {
      const [was, is] = [before.states[question.id] ?? 'open', now.states[question.id] ?? 'open'];
      const [from, to] = [before.revision, now.revision].sort((a, b) => a - b) as [number, number];
      const kind = !asked(question, before.revision)
        ? 'new'
        : !asked(question, now.revision)
          ? 'retired'
          : was === is
            ? 'same'
            : is === 'open'
              ? 'back'
              : 'moved';
      return {
        id: question.id,
        before: was,
        now: is,
        kind,
        reworded: (question.reworded ?? []).some((revision) => revision > from && revision <= to),
      };
    });
}
