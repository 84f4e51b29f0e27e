import type { ViteUserConfig } from 'astro';

/**
 * Lets scripts and style sheets find one another relative to where they stand. Pages are mended after
 * the build, but addresses inside scripts can only be written right from the start.
 */
export const relativeChunks: ViteUserConfig = {
  build: {
    // The list of files to load ahead would cost every page that loads a script on use about a kilobyte.
    modulePreload: false,
  },
  experimental: {
    // On the server's side addresses end up in pages, and those start at the root until the finish.
    renderBuiltUrl: (_file, { ssr }) => (ssr ? undefined : { relative: true }),
  },
};
