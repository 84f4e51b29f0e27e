import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { keptList } from './kept-list.ts';

/** The service worker stands at the root of the site, because it rules the folder it stands in. */
const workerName = 'sw.js';

/**
 * Writes the service worker into a finished site: Workbox, `worker.ts` and the list of files in one script.
 *
 * @param folder the built site; nothing of what is kept may change afterwards
 * @param root the folder of the project
 * @returns how many files a kept copy has, and the weight of the script
 */
export async function writeWorker(folder: string, root: string): Promise<{ files: number; bytes: number }> {
  const { entries, edition } = await keptList(folder);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'self.__WB_MANIFEST': JSON.stringify(entries),
      'self.EDITION': JSON.stringify(edition),
      // Workbox leaves its notes to developers out of what readers load.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: join(root, 'src/frame/offline/worker.ts'), formats: ['iife'], name: 'guide', fileName: () => workerName },
    },
  });
  return { files: entries.length, bytes: readFileSync(join(folder, workerName)).length };
}
