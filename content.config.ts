// Astro looks for this file here because `content/` stands at the root; the collections are described in src/.
export { pageCollections as collections } from './src/site/collections.ts';
