/**
 * `npm run audit`: asks the package registry for known vulnerabilities in what the lock file names. Ends with 1 if
 * there is one of high severity or above, with 2 if the registry in use does not say: then nothing was checked.
 *
 * Nothing of these packages but Lit, fflate, qr, Pagefind and Workbox reaches a reader; the others build and test.
 */
import { spawnSync } from 'node:child_process';
import { readAudit } from './audit-report.ts';

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 26 });
const report = readAudit(stdout ?? '');

if (report.kind === 'clean')
  console.log(`No known vulnerability of grade high or above${report.minor > 0 ? `; ${report.minor} below it` : ''}.`);
else if (report.kind === 'found')
  console.error(['Known vulnerabilities of grade high or above:', ...report.packages, 'See `npm audit` for what fixes them.'].join('\n  '));
else console.error(`Not checked: ${report.reason}. Run it where the public npm registry is in use, as the check of every change does.`);
process.exit(report.kind === 'clean' ? 0 : report.kind === 'found' ? 1 : 2);
