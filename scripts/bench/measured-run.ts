import { spawn } from 'node:child_process';
import { allProcesses, treeSum } from './process-tree.ts';

export interface Run {
  seconds: number;
  /** The most bytes in memory at once, of the process and all it started; undefined where the machine does not say. */
  memory: number | undefined;
  /** Seconds that all cores worked for it together: the same on a busy machine. Undefined likewise. */
  work: number | undefined;
}

/** Milliseconds between two looks at the memory. Longer would miss peaks; shorter would slow down what is measured. */
const interval = 200;

/**
 * Runs a command to its end and watches it.
 *
 * @param args of Node
 * @param cwd where it runs
 * @param patience how long it may take, in milliseconds
 * @throws with the end of what the command said, if it fails or takes too long
 */
export async function measuredRun(args: string[], cwd: string, patience: number): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: environment(), timeout: patience });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said = (said + text).slice(-4_000)));
  let memory: number | undefined;
  let work: number | undefined;
  const look = setInterval(() => {
    const processes = allProcesses();
    if (!processes) return;
    memory = Math.max(memory ?? 0, treeSum(processes, child.pid!, 'memory'));
    work = Math.max(work ?? 0, treeSum(processes, child.pid!, 'work'));
  }, interval);
  const [code, signal] = await new Promise<[number | null, string | null]>((done) => child.on('exit', (...end) => done(end)));
  clearInterval(look);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code ?? signal}:\n${said}`);
  const seconds = (performance.now() - started) / 1_000;
  // A run of all takes half an hour; whoever ends it early has seen this much.
  console.log(`  ${Math.round(seconds)} s${work === undefined ? '' : `, ${Math.round(work)} s of work`}`);
  return { seconds, memory, work };
}

/** Ours without what npm and the site's own settings put into it. */
function environment(): NodeJS.ProcessEnv {
  const passedOn = Object.entries(process.env).filter(([name]) => !/^(npm_|SITE_ADDRESS|BASE_PATH|EDIT_BASE|NODE_ENV)/.test(name));
  return { ...Object.fromEntries(passedOn), ASTRO_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1', CI: '1' };
}
