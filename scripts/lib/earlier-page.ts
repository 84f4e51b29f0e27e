/** Pages as they were, from the history of the repository. */
import { spawnSync } from 'node:child_process';
import { fingerprintOfPage } from '../../src/library/translation/page-translation.ts';
import { pageUnits } from '../../src/library/translation/page-units.ts';

const git = (root: string, ...words: string[]): string => {
  const { status, stdout } = spawnSync('git', ['-C', root, ...words], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return status === 0 ? stdout : '';
};

/** The page as it was when its fingerprint was another; undefined where the history does not go back so far, or there is none. */
export const earlierPage =
  (root: string) =>
  (file: string, of: string): string | undefined => {
    for (const commit of git(root, 'log', '--format=%H', '--', file).split('\n').filter(Boolean)) {
      const source = git(root, 'show', `${commit}:./${file}`);
      try {
        if (source && fingerprintOfPage(pageUnits(source, file)) === of) return source;
      } catch {
        // It was no page that can be read then.
      }
    }
    return undefined;
  };
