import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Weighs files of a built site, each once, as most servers send them: gzip at its usual level, 6. One after another, because a
 * thread for each of hundreds of small files works five times as long.
 */
export class Scales {
  readonly #folder: string;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #weights = new Map<string, number>();

  /**
   * @param folder the built site; names of files count from it
   * @param texts of files that are still to be written, by name
   */
  constructor(folder: string, texts: ReadonlyMap<string, string> = new Map()) {
    this.#folder = folder;
    this.#texts = texts;
  }

  /** The bytes of all these files together. */
  weigh(names: Iterable<string>): number {
    let sum = 0;
    for (const name of names) sum += this.#weigh(name);
    return sum;
  }

  #weigh(name: string): number {
    const weight = this.#weights.get(name) ?? gzipSync(this.#texts.get(name) ?? readFileSync(join(this.#folder, name))).length;
    this.#weights.set(name, weight);
    return weight;
  }
}
