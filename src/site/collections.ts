import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { isLanguageFolder, languageFolders, languages } from '#config/languages.ts';
import { library } from '#library/index.ts';
export { pageSchema } from '#schemas/page.ts';

/** How often Astro has begun to load the pages and the strings. */
export const contentLoads = { count: 0 };

/**
 * Loads files only when asked to. In the development server `dev.ts` asks, after each edit, one after another; by
 * itself, a loader would render an edited page while an earlier rendering is under way, and the slower one would win.
 *
 * What is compared to find out whether a page must be rendered again includes the glossary and the sources, because its
 * text is linked to them, and the strings, which are beside advice and diagrams in it.
 */
export function loadedOnDemand({ name, load }: Loader): Loader {
  return {
    name,
    load: (context) => {
      contentLoads.count += 1;
      const { glossary, sources } = library();
      const strings = stringsFiles.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
      const linkedTo = context.generateDigest({ glossary, sources, strings });
      const generateDigest = (text: unknown) => context.generateDigest({ text, linkedTo });
      return load({ ...context, generateDigest, watcher: undefined });
    },
  };
}

const stringsFiles = languageFolders().map(({ lang }) => `content/i18n/${lang}.yaml`);

/** Languages that are being translated and not switched on yet: their pages would become English ones. */
const unfinished = (): string[] =>
  ['docs', 'local/docs'].flatMap((folder) =>
    (existsSync(`content/${folder}`) ? readdirSync(`content/${folder}`) : [])
      .filter((name) => isLanguageFolder(name) && !(name in languages))
      .map((name) => `!${folder}/${name}/**`),
  );

/** Our pages and those of this copy, as if they were in one folder. Which there are is found out at each load: a language may have been begun. */
export const guidePages: Loader = {
  name: 'guide-pages',
  load: (context) =>
    glob({
      base: './content',
      pattern: ['docs/**/[^_]*.{md,mdx}', 'local/docs/**/[^_]*.{md,mdx}', ...unfinished()],
      generateId: ({ entry }) =>
        entry
          .replace(/^(local\/)?docs\//, '')
          .replace(/\.mdx?$/, '')
          .replace(/\/index$/, ''),
    }).load(context),
};
