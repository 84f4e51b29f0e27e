import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refuseBrokenFences } from '../kit/diagram/fence-plugin.ts';
import { forgetLibrary, library } from '../library/index.ts';
import { MachineFiles } from '../publish/feeds/machine-files.ts';
import { writeIcons } from '../frame/offline/icons.ts';
import { fillOfflinePages } from '../publish/weight/offline-pages.ts';
import { writeWorker } from '../frame/offline/worker-file.ts';
import { headersFile } from '../publish/policy/host-headers.ts';
import { writePolicies } from '../publish/policy/page-policy.ts';
import { pagefindModule } from '../frame/search/pagefind/pagefind-module.ts';
import { indexSite } from '../frame/search/search-index.ts';
import { styleSite } from '../publish/style/styled-site.ts';
import { weighSite } from '../publish/weight/weighed-site.ts';
import { weightTable } from '../publish/weight/weight-table.ts';
import { finishSite } from '../publish/pages/finished-site.ts';
import { relativeChunks } from '../publish/pages/relative-chunks.ts';
import { languageFolders } from '../config/languages.ts';
import { readingParts } from './reading-parts.ts';
import { routesIn } from './routes.ts';
import { checkKeys } from './strings-check.ts';
import { typedKeys } from '../kit/strings/typed-keys.ts';
import { absoluteAddress, basePath } from '../config/settings.ts';

/** Makes the parts one site: checks the content first, adds our own routes, finishes the built pages. */
export function guide(): AstroIntegration {
  let keys: readonly string[] = [];
  return {
    name: 'peer-learning-guide',
    hooks: {
      'astro:config:setup': ({ addMiddleware, injectRoute, updateConfig }) => {
        // Read first, so that a mistake in content/ stops everything with its sentence.
        library();
        keys = checkKeys(process.cwd());
        addMiddleware({ entrypoint: new URL('strict-strings.ts', import.meta.url), order: 'post' });
        updateConfig({ vite: { plugins: [relativeChunks(), pagefindModule()] } });
        for (const { pattern, file } of routesIn(languageFolders().map(({ prefix }) => prefix)))
          injectRoute({ pattern, entrypoint: `./src/site/routes/${file}`, prerender: true });
      },
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'strings.d.ts', content: typedKeys(keys) });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', (path) => {
          if (!path.endsWith('.yaml')) return;
          forgetLibrary();
          server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:start': () => refuseBrokenFences(),
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const machines = new MachineFiles({ folder, root: process.cwd(), parts: readingParts(process.cwd()), address: absoluteAddress });
        const pages = await finishSite(folder, basePath, (page, file) => machines.add(page, file));
        logger.info(`${pages} pages made to work under any path`);
        await machines.write();
        const indexed = await indexSite(folder, process.cwd(), library(), languageFolders());
        logger.info(`${indexed.pages} pages and ${indexed.questions} questions put in the search index`);
        await styleSite(folder);
        logger.info(`${await writePolicies(folder)} pages given their Content Security Policy`);
        await writeFile(join(folder, '_headers'), headersFile(basePath));
        await writeIcons(folder, process.cwd());
        fillOfflinePages(folder);
        for (const row of weightTable(await weighSite(folder))) logger.info(row);
        // Last of all: the worker knows every kept file by what it holds.
        const worker = await writeWorker(folder, process.cwd());
        logger.info(`${worker.files} files can be kept on a device; the worker has ${worker.bytes} bytes`);
      },
    },
  };
}
