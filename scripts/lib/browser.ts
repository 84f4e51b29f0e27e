import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Flags of our own: those that the npm package suggests would switch web security off. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a Chromium for tests and measurements: the one that CHROME_PATH names, or an installed one, or
 * the one that npm installed.
 *
 * It writes the names of files in UTF-8, whatever the machine is set to.
 *
 * @param more flags than those that every run needs
 * @throws when none starts, with what was tried and what to do
 */
export async function launchBrowser(more: string[] = []): Promise<Browser> {
  const failures: string[] = [];
  for (const { name, options } of candidates()) {
    try {
      const file = await options();
      return await chromium.launch({ args: [...flags, ...more], env: { ...process.env, LC_ALL: 'C.UTF-8' }, ...file });
    } catch (error) {
      failures.push(`  ${name}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    `The checks of the built site need a Chromium, and none would start:\n${failures.join('\n')}\n` +
      'Install Chrome or Chromium, or set CHROME_PATH to the file of one, and run the command again.',
  );
}

type Options = () => Promise<{ executablePath?: string; channel?: string }>;

function candidates(): { name: string; options: Options }[] {
  const given = process.env['CHROME_PATH'];
  if (given) return [{ name: `CHROME_PATH (${given})`, options: async () => ({ executablePath: given }) }];
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].filter((file) => existsSync(file));
  return [
    { name: 'an installed Chrome', options: async () => ({ channel: 'chrome' }) },
    ...installed.map((file) => ({ name: file, options: async () => ({ executablePath: file }) })),
    { name: 'the Chromium of npm', options: fromNpm },
  ];
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('there is none for this kind of machine');
  // Where the system lacks three small libraries, the package brings them and says so in the environment of this process, but
  // only if it believes to run on the service it was made for.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = false;
  // Its own fonts have Latin letters alone; they are for machines without any.
  if (existsSync('/etc/fonts/fonts.conf')) delete process.env['FONTCONFIG_PATH'];
  return { executablePath: await packaged.executablePath() };
}
