import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Bytes of a text or a file as most servers send it: gzip at its usual level, 6. */
const gzipped = async (content: string | Uint8Array): Promise<number> => (await compress(content)).length;

/** Weighs files of a built site, each once. */
export class Scales {
  readonly #folder: string;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #weights = new Map<string, Promise<number>>();

  /**
   * @param folder the built site; names of files count from it
   * @param texts of files that are still to be written, by name
   */
  constructor(folder: string, texts: ReadonlyMap<string, string> = new Map()) {
    this.#folder = folder;
    this.#texts = texts;
  }

  /** The bytes of all these files together. */
  async weigh(names: Iterable<string>): Promise<number> {
    const weights = await Promise.all([...names].map((name) => this.#weigh(name)));
    return weights.reduce((sum, weight) => sum + weight, 0);
  }

  #weigh(name: string): Promise<number> {
    const weight = this.#weights.get(name) ?? this.#measure(name);
    this.#weights.set(name, weight);
    return weight;
  }

  async #measure(name: string): Promise<number> {
    return gzipped(this.#texts.get(name) ?? (await readFile(join(this.#folder, name))));
  }
}
