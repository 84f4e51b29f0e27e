import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Where Firefox may stand when it is not on the path. */
const usual = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** The Firefox of this machine: the one that FIREFOX_PATH names, or an installed one; undefined if there is none that runs. */
export function firefoxFile(): string | undefined {
  const given = process.env['FIREFOX_PATH'];
  const onPath = (process.env['PATH'] ?? '').split(':').flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)));
  return (given ? [given] : [...onPath, ...usual]).find(isFirefox);
}

/** Some systems put a signpost to their store in its place. */
function isFirefox(file: string): boolean {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /Firefox/.test(stdout);
}
