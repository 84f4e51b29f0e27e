// Names the parts; each is explained where it lives. See src/README.md for how they work together.
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { glossaryPlugin } from './src/guide/glossary/glossary-plugin.ts';
import { englishIds } from './src/guide/headings/english-ids.ts';
import { footnoteWords } from './src/guide/headings/footnote-words.ts';
import { advicePlugin } from './src/guide/practice/advice-plugin.ts';
import { citationPlugin } from './src/guide/sources/citation-plugin.ts';
import { fencePlugin } from './src/kit/diagram/fence-plugin.ts';
import { englishPictures } from './src/guide/translations/english-pictures.ts';
import { parts } from './src/frame/parts/parts.ts';
import { standIn } from './src/frame/starlight/stand-in.ts';
import { buildTargets } from './src/config/browser-floor.ts';
import { guide } from './src/site/integration.ts';
import { languageFolders, languages } from './src/config/languages.ts';
import { library, unmarkedLibrary } from './src/library/index.ts';
import { readingOrder } from './src/site/reading-order.ts';

export default defineConfig({
  // `content/` stands at the root, and Starlight looks for it below `srcDir`.
  srcDir: '.',
  trailingSlash: 'always',
  // Readers pay for every byte: nothing is fetched before it is asked for.
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: {
    // Few pages show code; colours for it would cost every one of their words a style of its own.
    syntaxHighlight: false,
    // Citations become links first: no term is looked for inside a link.
    processor: satteri({
      mdastPlugins: [citationPlugin, glossaryPlugin, advicePlugin, fencePlugin, englishPictures],
      hastPlugins: [footnoteWords, englishIds],
    }),
  },
  vite: { build: { target: buildTargets } },
  integrations: [
    starlight({
      title: Object.fromEntries(languageFolders().map(({ lang }) => [lang, unmarkedLibrary(lang).site.name])),
      locales: languages,
      sidebar: readingOrder(library()),
      lastUpdated: true,
      credits: false,
      // The index is made by src/search/, which also adds every question as a result of its own.
      pagefind: false,
      expressiveCode: false,
      markdown: { headingLinks: true },
      customCss: ['./src/kit/diagram/diagram.css', './src/kit/diagram/drawing.css', './src/kit/diagram/plain-drawing.css'],
      // What a page tells the search and other machines.
      routeMiddleware: ['./src/frame/parts/untranslated-labels.ts', './src/frame/search/search-meta.ts', './src/publish/head/head.ts'],
      components: parts,
    }),
    standIn(),
    // Starlight would bring one that needs an address known in advance; ours is made in src/publish/feeds/.
    { name: '@astrojs/sitemap', hooks: {} },
    guide(),
  ],
});
