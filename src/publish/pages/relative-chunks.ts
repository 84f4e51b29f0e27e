import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The module through which Vite sends every `import()`. */
const viteHelper = '\0vite/preload-helper.js';

/**
 * Loads the style sheets of a part before the part itself. Vite's own helper also loads ahead what a part
 * imports, in six times the code, on every page that has an `import()`. Like that one it lets the page know when a
 * part fails to load.
 */
const smallHelper = `
const sheet = (href) => new Promise((onload, onerror) => {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload, onerror }));
});
export const __vitePreload = (load, styles = [], importer) =>
  Promise.all(styles.map((style) => sheet(new URL(style, importer).href))).then(load).catch((error) => {
    dispatchEvent(new Event('vite:preloadError'));
    throw error;
  });
`;

/**
 * What every page needs that stores something, what those with answers need on top of it, and what those with questions do: a
 * file for each is lighter than ten, and needs one request. What loads when it is used, or is for boards and desks, is in neither.
 */
const groups = [
  // Pages without answers need it as well, so it is in a file of its own.
  { name: 'preload-helper', test: /preload-helper/, priority: 1 },
  { name: 'storage', test: /\/src\/(?:answers\/store\/(?:answers|device|erasure|items)|kit\/(?:files\/save-file|leaving|typing))\.ts$/ },
  { name: 'answers', test: /\/src\/answers\/store\/(?:changed-answer|device-parts|part|store|stores|store-notice)\.ts$/ },
  { name: 'questions', test: /\/src\/answers\/checklist\/(?:note-field|page-texts)\.ts$/ },
];

/** So small that a copy costs less than a request: each module that imports such a file has one of its own. */
const copied = /\.inline\.ts$/;

/**
 * Lets scripts and style sheets find one another relative to where they are. Pages are corrected after the build, but
 * addresses inside scripts can only be written right from the start.
 *
 * The build fails if Vite never asks for the helper: under another name, its own would be sent to readers again.
 */
export function relativeChunks(helper = viteHelper): VitePlugin {
  let isReplaced = false;
  return {
    name: 'relative-chunks',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      build: { modulePreload: false },
      environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
      experimental: {
        // On the server's side addresses end up in pages, and those start at the root until they are finished.
        renderBuiltUrl: (_file, { ssr }) => (ssr ? undefined : { relative: true }),
      },
    }),
    async resolveId(source, importer, options) {
      if (!importer || !copied.test(source)) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && `${found.id}?of=${encodeURIComponent(importer)}`;
    },
    load(id) {
      if (id !== helper) return undefined;
      isReplaced = true;
      return smallHelper;
    },
    buildEnd(error) {
      if (error || isReplaced || this.environment.name !== 'client') return;
      throw new Error(
        `Vite no longer loads "${helper.replace('\0', '')}" for an import(), so its larger helper goes to readers instead of ours. ` +
          'Look in node_modules/vite/dist for the name of its preload helper now; then correct it in src/publish/pages/relative-chunks.ts.',
      );
    },
  };
}
