import { spawn } from 'node:child_process';
import { freePort } from '../../scripts/lib/free-port.ts';

export interface StartedDev {
  /** Without a slash at the end. */
  address: string;
  /** All that it has said so far, without colours. */
  said(): string;
  stop(): Promise<void>;
}

/** Runs what `npm run dev` runs in the folder of a copy of the project. */
export async function startDev(folder: string): Promise<StartedDev> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/dev.ts', '--port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Without what Vitest sets for itself, which Astro and Vite would take for a test run of theirs.
    env: { PATH: process.env['PATH'], NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  return {
    address: `http://localhost:${port}`,
    said: () => said,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
