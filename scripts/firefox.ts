/** `npm run firefox`: the main ways through the built site in the Firefox of this machine. */
import { spawnSync } from 'node:child_process';
import { firefoxFile } from './lib/firefox.ts';
import { buildSite } from './lib/built-site.ts';

if (!firefoxFile()) {
  console.error(
    'There is no Firefox on this machine. Install it from https://www.mozilla.org/firefox/ (on Debian: apt install firefox-esr; ' +
      'on Ubuntu and macOS any Firefox will do), or set FIREFOX_PATH to the file of one, and run the command again.',
  );
  process.exit(1);
}
if (!buildSite()) process.exit(1);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'firefox', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
