/** Long work in short slices, so that the page answers the reader meanwhile. */

/** Work that pauses now and then, and says how many steps it has made since: characters looked at, or as much. */
export type SlicedWork<T> = Generator<number, T, undefined>;

/** How many steps may go by between two looks at the clock. */
const patience = 4_096;
/** How long the page may wait, in milliseconds: shorter than anybody notices. */
const slice = 12;

/** Does all of a piece of work without a pause. For short texts. */
export function finished<T>(work: SlicedWork<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does a piece of work in slices.
 *
 * @param signal ends the work early
 * @param onPause is called each time the page gets its turn
 * @throws what the signal was given as its reason
 */
export async function inSlices<T>(work: SlicedWork<T>, signal?: AbortSignal, onPause?: () => void): Promise<T> {
  // Much work in short pieces, such as the texts of a zip file, never comes to a pause below.
  signal?.throwIfAborted();
  let until = performance.now() + slice;
  let steps = 0;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    steps += step.value;
    if (steps < patience) continue;
    steps = 0;
    if (performance.now() < until) continue;
    onPause?.();
    await nextTurn();
    signal?.throwIfAborted();
    until = performance.now() + slice;
  }
}

/** Not every browser has it yet. */
const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;

/** Lets the page do what waits, such as a press on "Stop". A timer would be held back in a tab that is not seen. */
export function nextTurn(): Promise<void> {
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
