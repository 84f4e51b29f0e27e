import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file with all notices, at the root of the site. */
export const noticesFile = 'third-party-notices.txt';

const licenceFile = /^(?:licen[cs]e|notice|copying)\b[^/]*(?:\/[^/]+)?$/i;

/**
 * The notices that go with what is in a site: of each package its name, its version and the texts of its licence. Packages
 * with the same texts share them.
 *
 * @param folders where the packages are
 * @throws if a package has no licence, so that nothing is passed on without leave
 */
export function noticesFor(folders: readonly string[]): string {
  const byText = new Map<string, string[]>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
    const texts = licencesIn(folder);
    if (texts.length === 0)
      throw new Error(
        `${folder}: has no file with its licence, and its code goes to readers. Use another package, or ask its authors for one.`,
      );
    const text = texts.join('\n\n');
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const rule = '-'.repeat(79);
  const notices = [...byText].map(([text, names]) => `${rule}\n${names.join('\n')}\n\n${text}\n`);
  return `The pages and scripts of this site contain code of the packages below.\n\n${notices.join('\n')}`;
}

/** The texts of the licences in a package, which may also be in a folder of that name. */
function licencesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((name) => licenceFile.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
}
