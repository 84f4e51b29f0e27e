// Astro looks for this file here because `content/` stands at the root; how its pages are found is described in src/.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';

// By Node itself, which has it already for astro.config.mjs: Vite would transform a hundred files of ours once more. From the folder
// of the project, since what is built knows the schema by this file as well, and is elsewhere.
const ours = createRequire(resolve('content.config.ts'))('./src/site/collections.ts') as typeof import('./src/site/collections.ts');

/** The pages and the interface strings. Everything else in `content/` is read by `src/library/`, which also checks the strings. */
export const collections = {
  docs: defineCollection({ loader: ours.loadedOnDemand(ours.guidePages), schema: docsSchema({ extend: ours.pageSchema }) }),
  i18n: defineCollection({ loader: ours.loadedOnDemand(i18nLoader()), schema: i18nSchema() }),
};
