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
  }
}

/** Serves the built site twice, and makes sure that there is a browser, which each worker starts for itself. */
export default async function setup(project: TestProject) {
  if (!existsSync('dist/404.html')) throw new Error('There is no built site in dist/. Run `npm run build` first, or `npm test` for all.');
  removeOldCopies();
  // Says what is missing once and not in every file, and unpacks the Chromium of npm before two workers would.
  await (await launchBrowser()).close();
  const atRoot = await serve({ folder: 'dist', port: 0 });
  const belowPath = await serve({ folder: 'dist', port: 0, base: '/a/b/c/' });
  project.provide('atRoot', atRoot.address.slice(0, -1));
  project.provide('belowPath', belowPath.address.slice(0, -1));
  return () => Promise.all([atRoot.close(), belowPath.close()]);
}
