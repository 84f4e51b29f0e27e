/** How long after the last key something is saved, in milliseconds, and how long at most while somebody types on. */
const pause = 400;
const maxPause = 2000;

/** Saves what is being typed: at the next pause, every two seconds without one, and when the page is left or hidden. */
export class Typing {
  readonly #save: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;

  constructor(save: () => void) {
    this.#save = save;
    window.addEventListener('pagehide', this.flush);
    document.addEventListener('visibilitychange', () => document.hidden && this.flush());
  }

  /** A key was pressed. */
  typed(): void {
    this.#since ??= Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, Math.max(0, Math.min(pause, this.#since + maxPause - Date.now())));
  }

  /** Saves now. */
  readonly flush = (): void => {
    this.stop();
    this.#save();
  };

  /** What was typed is not to be saved any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
  }
}
