/** `npm run dev`: for writers. Shows pages as they are edited; search and offline use need `npm start`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';

let server: ChildProcess | undefined;
/** Whether anything was edited that a new start would read. */
let edited = false;
let stopped = false;

/** Starts the server, and again after an edit that it needs a new start for. */
function start(): void {
  edited = false;
  // `--force`: what an earlier run rendered was made of other data, or left out for a mistake.
  const options = ['dev', '--force', ...process.argv.slice(2)];
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...options], { stdio: 'inherit' });
  server.on('exit', (code) => {
    server = undefined;
    if (stopped || (code === 0 && !edited)) process.exit(code ?? 0);
    if (edited) start();
    else console.log('The server starts again with the next change in content/. To stop, press Ctrl-C.');
  });
}

/** On Ctrl-C the terminal stops the server as well, and its end is ours. */
function stop(signal: NodeJS.Signals): void {
  stopped = true;
  if (!server) process.exit(0);
  if (signal === 'SIGTERM') server.kill(signal);
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
watch('content', { recursive: true }, () => {
  edited = true;
  if (!server) start();
});
// The one file outside of `content/` that a new page needs. It is code, which only a new process reads again.
watch('src/site', (_event, file) => {
  if (file !== 'reading-order.ts') return;
  edited = true;
  if (server) server.kill('SIGTERM');
  else start();
});
start();
