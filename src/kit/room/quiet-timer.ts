/** Counts down without a sound, and stays at zero. */
export class QuietTimer {
  readonly #tell: () => void;
  #end = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #left: string | undefined;

  /** @param tell is called whenever the remaining time to show has changed */
  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** "4:07", or undefined while it is off. */
  get left(): string | undefined {
    return this.#left;
  }

  start(minutes: number): void {
    this.stop();
    this.#end = Date.now() + minutes * 60_000;
    this.#ticking = setInterval(() => this.#show(), 1000);
    this.#show();
  }

  stop(): void {
    clearInterval(this.#ticking);
    this.#left = undefined;
    this.#tell();
  }

  /** Reckoned from the clock: a tab in the background may be woken seldom. */
  #show(): void {
    const seconds = Math.max(0, Math.round((this.#end - Date.now()) / 1000));
    if (seconds === 0) clearInterval(this.#ticking);
    this.#left = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    this.#tell();
  }
}
