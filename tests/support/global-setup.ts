import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/lib/server.ts';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { removeOldCopies } from '../../scripts/lib/project-copy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is at the root of a host, without a slash at the end. */
    atRoot: string;
    /** The same site below a path, as an institution might host it. */
    belowPath: string;
    /** Where the one browser of the run listens. */
    browser: string;
  }
}

/** Serves the built site twice and starts one browser for all tests of the site. */
export default async function setup(project: TestProject) {
  if (!existsSync('dist/404.html')) throw new Error('There is no built site in dist/. Run `npm run build` first, or `npm test` for all.');
  removeOldCopies();
  const atRoot = await serve({ folder: 'dist', port: 0 });
  const belowPath = await serve({ folder: 'dist', port: 0, base: '/a/b/c/' });
  const browser = await launchBrowser();
  project.provide('atRoot', atRoot.address.slice(0, -1));
  project.provide('belowPath', belowPath.address.slice(0, -1));
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all([atRoot.close(), belowPath.close()]);
  };
}
