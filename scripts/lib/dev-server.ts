import { spawn, type ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { FromServer } from '../../src/site/dev.ts';
import { freePort } from './free-port.ts';
import { FrontDoor } from './front-door.ts';

/** Editors write a file in several steps; this many milliseconds after the last one it is whole. */
const wholeAfter = 50;

/**
 * Astro's development server behind an address that always answers, told of every edit.
 *
 * The server hears of nothing while it starts, so it is told when it is ready.
 */
export class DevServer {
  readonly #door = new FrontDoor();
  #address = '';
  #state: 'ended' | 'starting' | 'ready' = 'ended';
  #child: ChildProcess | undefined;
  #startsAgain = false;
  #stopped = false;
  /** Files that were edited since the server started and that it was not told of. */
  readonly #untold = new Set<string>();
  #telling: NodeJS.Timeout | undefined;

  /** @param port the next free one is taken if it is not */
  async start(port: number): Promise<void> {
    this.#address = `http://localhost:${(await this.#door.listen(port)).port}`;
    await this.#run();
  }

  /** @param file named from the root of the project */
  edited(file: string): void {
    this.#untold.add(file);
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#tell(), wholeAfter);
  }

  /** For an edit that only a new process sees. */
  startAgain(): void {
    this.#startsAgain = true;
    if (this.#state === 'ended') return void this.#run();
    this.#starting('Starting again …');
    this.#child?.kill('SIGTERM');
  }

  stop(): void {
    this.#stopped = true;
    if (this.#child) this.#child.kill('SIGTERM');
    else process.exit(0);
  }

  #starting(words: string): void {
    this.#state = 'starting';
    this.#door.close(words);
  }

  #tell(): void {
    if (this.#state === 'starting') return;
    if (this.#state === 'ended') return void this.#run();
    this.#child?.send([...this.#untold]);
    this.#untold.clear();
  }

  async #run(): Promise<void> {
    this.#starting('Starting …');
    this.#startsAgain = false;
    this.#untold.clear();
    const behind = `http://127.0.0.1:${await freePort()}`;
    // `--force`: what an earlier run rendered was made of other data, or left out for a mistake.
    const args = ['dev', '--force', '--host', '127.0.0.1', '--port', new URL(behind).port];
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
      stdio: ['inherit', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
    });
    this.#child = child;
    const said = this.#repeat(child, behind);
    child.on('message', (message: FromServer) => {
      if (message === 'must start again') return this.startAgain();
      this.#state = 'ready';
      this.#door.open(behind);
      if (this.#untold.size > 0) this.#tell();
    });
    child.on('close', (code) => this.#ended(code ?? 0, said()));
  }

  #ended(code: number, said: string): void {
    this.#child = undefined;
    this.#state = 'ended';
    if (this.#stopped || (code === 0 && !this.#startsAgain)) process.exit(code);
    if (this.#startsAgain || this.#untold.size > 0) return void this.#run();
    this.#door.close(said);
    console.log('The server starts again with the next change in content/. To stop, press Ctrl-C.');
  }

  /** Repeats what a server says, with the address that is for people. @returns what it has said so far, without colours */
  #repeat(child: ChildProcess, behind: string): () => string {
    let said = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from?.setEncoding('utf8').on('data', (text: string) => {
        said += stripVTControlCharacters(text);
        to.write(text.replaceAll(behind, this.#address));
      });
    }
    return () => said;
  }
}
