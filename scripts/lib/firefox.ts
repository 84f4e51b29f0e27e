import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** Where Firefox may be when it is not on the path. */
const usual = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** The Firefox of this machine: the one that FIREFOX_PATH names, or an installed one; undefined if there is none that runs. */
export function firefoxFile(): string | undefined {
  const given = process.env['FIREFOX_PATH'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)));
  return (given ? [given] : [...onPath, ...usual]).find(isFirefox);
}

/** On some systems the command of this name only says where to install Firefox. */
function isFirefox(file: string): boolean {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /Firefox/.test(stdout);
}
