import { inSlices, type SlicedWork } from '#kit/slices.ts';

/** Does a piece of work in slices, until the facilitator stops it. */
export type InTurns = <T>(work: SlicedWork<T>) => Promise<T>;

/** Long work, which the facilitator can stop. */
export class StoppableWork {
  /** Whether something is under way that takes longer than a moment. */
  isLong = false;
  readonly #running = new Set<AbortController>();
  readonly #onLong: () => void;

  /** @param onLong is called when work takes longer than a moment */
  constructor(onLong: () => void) {
    this.#onLong = onLong;
  }

  /** @returns whether the work came to its end; if not, it was stopped */
  async do(work: (inTurns: InTurns) => Promise<void>): Promise<boolean> {
    const control = new AbortController();
    this.#running.add(control);
    const onPause = () => {
      if (this.isLong) return;
      this.isLong = true;
      this.#onLong();
    };
    try {
      await work((one) => inSlices(one, control.signal, onPause));
      return true;
    } catch (error) {
      if (!control.signal.aborted) throw error;
      return false;
    } finally {
      this.#running.delete(control);
      if (this.#running.size === 0) this.isLong = false;
    }
  }

  /** Ends all work that is under way. */
  stop(): void {
    for (const control of this.#running) control.abort();
  }
}
