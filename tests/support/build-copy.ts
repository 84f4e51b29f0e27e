import { spawn } from 'node:child_process';

/** Builds the site of a copy, while other tests run, so this process must not be blocked by it. */
export function buildCopy(folder: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    // Without what Vitest sets for itself, which Astro and Vite would take for a test run of theirs.
    env: { PATH: process.env['PATH'], NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((done) => child.on('exit', (code) => done({ code, said })));
}
