import type { AskedList } from '#answers/letters/points.ts';
import { lateStringsUrl } from '#config/late-strings.inline.ts';

/** The questions of the guide by list, once they have come. */
export class TrackedQuestions {
  lists: ReadonlyMap<string, readonly string[]> | undefined;
  /** Whether they did not come, as without a network. They are asked for again with the next visit of the part. */
  failed = false;
  #coming = false;

  /** Asks for them, unless they are here or on their way. @param done is called when they have come, or not */
  fetch(done: () => void): void {
    if (this.lists || this.#coming) return;
    this.#coming = true;
    void load()
      .then(
        (lists) => Object.assign(this, { lists, failed: false }),
        () => (this.failed = true),
      )
      .then(() => {
        this.#coming = false;
        done();
      });
  }
}

async function load(): Promise<ReadonlyMap<string, readonly string[]>> {
  const response = await fetch(lateStringsUrl('questions'));
  if (!response.ok) throw new Error(String(response.status));
  const lists = (await response.json()) as AskedList[];
  return new Map(lists.map(({ id, questions }) => [id, questions.map(({ text }) => text)]));
}
