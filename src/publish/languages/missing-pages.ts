import { existsSync } from 'node:fs';
import { rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteLanguage } from '#config/languages.ts';

/**
 * Moves the page for missing addresses of each language to where hosts look for it: `fr/404.html`, which several serve for
 * all that is missing below `/fr/`. Nobody shall find it at an address of its own.
 *
 * @param folder the built site
 */
export async function moveMissingPages(folder: string, languages: readonly Pick<SiteLanguage, 'prefix'>[]): Promise<void> {
  for (const { prefix } of languages) {
    const built = join(folder, prefix, '404/index.html');
    if (!existsSync(built)) continue;
    await rename(built, join(folder, prefix, '404.html'));
    await rmdir(dirname(built));
  }
}
