import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a text or a file as most servers send it: gzip at its usual level, 6. */
export const gzipped = (content: string | Uint8Array): number => gzipSync(content).length;

/** Weighs files of a built site, each once. */
export class Scales {
  readonly #folder: string;
  readonly #weights = new Map<string, number>();

  /** @param folder the built site; names of files count from it */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The bytes of all these files together. */
  weigh(names: Iterable<string>): number {
    let sum = 0;
    for (const name of names) {
      const weight = this.#weights.get(name) ?? gzipped(readFileSync(join(this.#folder, name)));
      this.#weights.set(name, weight);
      sum += weight;
    }
    return sum;
  }
}
