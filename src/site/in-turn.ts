/** Works through what is added, one batch after another; what is added during a batch makes the next one. */
export class InTurn<Item> {
  readonly #work: (batch: Item[]) => Promise<void>;
  readonly #failed: (error: unknown) => void;
  readonly #waiting = new Set<Item>();
  #working: Promise<void> | undefined;

  /**
   * @param work is given each batch, in which no item appears twice
   * @param failed is given the error of a batch that could not be worked through; the next one goes ahead
   */
  constructor(work: (batch: Item[]) => Promise<void>, failed: (error: unknown) => void) {
    this.#work = work;
    this.#failed = failed;
  }

  add(item: Item): void {
    this.#waiting.add(item);
    this.#working ??= this.#run();
  }

  /** Resolves once nothing is left to do. */
  async done(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async #run(): Promise<void> {
    // Items that are added one right after another belong to one batch.
    await Promise.resolve();
    while (this.#waiting.size > 0) {
      const batch = [...this.#waiting];
      this.#waiting.clear();
      await this.#work(batch).catch(this.#failed);
    }
    this.#working = undefined;
  }
}
