import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refuseBrokenFences } from '#kit/diagram/fence-plugin.ts';
import { library } from '#library/index.ts';
import { pagefindModule } from '#frame/search/pagefind/pagefind-module.ts';
import { publish } from '#publish/publish.ts';
import { ShippedPackages } from '#publish/notices/shipped-packages.ts';
import { relativeChunks } from '#publish/pages/relative-chunks.ts';
import { languageFolders } from '#config/languages.ts';
import { devMenu } from './dev-menu.ts';
import { readAtStart, showEdits, type ReadAtStart } from './dev.ts';
import { notYetPromised } from './next-ledger.ts';
import { checkPublishedFiles } from './published-files-check.ts';
import { quietLog } from './quiet-log.ts';
import { readingParts } from './reading-parts.ts';
import { routesIn } from './routes.ts';
import { siteColours } from './site-colours.ts';
import { checkOrder } from './order-check.ts';
import { checkPageParts } from './page-parts-check.ts';
import { checkKeys } from './strings-check.ts';
import { typedKeys } from '#kit/strings/typed-keys.ts';
import { absoluteAddress, basePath } from '#config/settings.ts';

/** Makes the parts one site: checks the content first, adds our own routes, finishes the built pages. */
export function guide(): AstroIntegration {
  let keys: readonly string[] = [];
  let atStart: ReadAtStart = { settings: '', kept: '' };
  const shipped = new ShippedPackages();
  // It is in the site by another way: as the engine that its program writes, and as the index.
  // Within that engine is another package, which unpacks the index.
  shipped.add(['pagefind', 'fflate'].map((name) => fileURLToPath(import.meta.resolve(name))));
  return {
    name: 'peer-learning-guide',
    hooks: {
      'astro:config:setup': ({ addMiddleware, command, injectRoute, updateConfig }) => {
        // Read first, so that a mistake in content/ stops everything with its sentence.
        const { redirects, site } = library();
        if (command === 'dev') atStart = readAtStart(process.cwd(), library());
        keys = checkKeys(process.cwd());
        checkPageParts(process.cwd(), library());
        checkOrder(process.cwd(), library());
        checkPublishedFiles(process.cwd(), library());
        addMiddleware({ entrypoint: new URL('strict-strings.ts', import.meta.url), order: 'post' });
        if (command === 'dev') addMiddleware({ entrypoint: new URL('dev-languages.ts', import.meta.url), order: 'pre' });
        updateConfig({ vite: { plugins: [siteColours(site), shipped.plugin(), relativeChunks(), pagefindModule(), quietLog()] } });
        if (command === 'dev') updateConfig({ vite: { plugins: [devMenu()] } });
        const prefixes = languageFolders().map(({ prefix }) => prefix);
        const moved = redirects.map(({ from }) => from);
        for (const { pattern, file } of routesIn(prefixes, moved))
          injectRoute({ pattern, entrypoint: `./src/site/routes/${file}`, prerender: true });
      },
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'strings.d.ts', content: typedKeys(keys) });
      },
      'astro:server:setup': (setup) => showEdits(setup, atStart),
      'astro:build:start': () => refuseBrokenFences(),
      'astro:build:done': async ({ dir, logger }) => {
        const root = process.cwd();
        const site = { folder: fileURLToPath(dir), root, basePath, address: absoluteAddress, parts: readingParts(root) };
        await publish({ ...site, shipped, languages: languageFolders(), library: library() }, (sentence) => logger.info(sentence));
        const { staleTexts } = library();
        if (staleTexts.length > 0)
          logger.info(`${staleTexts.length} translations are older than the English words; "npm run check" lists them.`);
        const unpromised = notYetPromised(library());
        if (unpromised) logger.info(unpromised);
      },
    },
  };
}
