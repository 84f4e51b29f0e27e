import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { keptList, type KeptList } from './kept-list.ts';

/** The service workers are at the root of the site, because a worker rules no more than the folder that it is in. */
const workerName = 'sw.js';
const pageWorkerName = 'page-sw.js';

/** The script of a worker, and the ids of the modules that are in it. */
interface WorkerScript {
  script: string;
  modules: string[];
}

/**
 * Puts Workbox and `worker.ts` into one script, which lacks only the list of files. This needs nothing of the site, so it
 * can be done while the pages are finished.
 *
 * @param root the folder of the project
 */
export const bundleWorker = (root: string): Promise<WorkerScript> => bundle(root, 'worker');

/** Writes the service worker of pages that keep themselves, see `page-worker.ts`. @returns the modules that are in it */
export async function writePageWorker(root: string, folder: string): Promise<string[]> {
  const { script, modules } = await bundle(root, 'page-worker');
  await writeFile(join(folder, pageWorkerName), script);
  return modules;
}

async function bundle(root: string, name: string): Promise<WorkerScript> {
  const [{ output }] = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Workbox leaves its notes to developers out of what readers load.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, `src/frame/offline/${name}.ts`), formats: ['iife'], name: 'guide' },
    },
  })) as [Rolldown.RolldownOutput];
  return { script: output[0].code, modules: output[0].moduleIds };
}

/**
 * Writes the service worker into a finished site.
 *
 * @param folder the built site; nothing of what is kept may change afterwards
 * @param script what {@link bundleWorker} made
 * @returns how many files a kept copy has, and the weight of the script
 */
export async function writeWorker(folder: string, script: string): Promise<{ files: number; bytes: number }> {
  const list = keptList(folder);
  const worker = withList(script, list);
  await writeFile(join(folder, workerName), worker);
  return { files: Object.keys(list.files).length, bytes: Buffer.byteLength(worker) };
}

/**
 * Fills in the places that `worker.ts` leaves open.
 *
 * @throws if the script does not have each of them once
 */
export function withList(script: string, { files, edition }: KeptList): string {
  const values = {
    'self.FILES': JSON.stringify(files),
    'self.EDITION': JSON.stringify(edition),
  };
  return Object.entries(values).reduce((text, [place, value]) => {
    const [before, after, ...more] = text.split(place);
    if (after === undefined || more.length > 0)
      throw new Error(
        `The bundled worker has "${place}" not once but ${more.length + (after === undefined ? 0 : 1)} times; see src/frame/offline/worker.ts.`,
      );
    return before + value + after;
  }, script);
}
