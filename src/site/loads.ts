/** The configuration and the pages each load a copy of this module; what is kept here serves both. */
const shared = globalThis as typeof globalThis & { contentLoads?: { count: number } };

/** How often Astro has begun to load the pages and the strings. */
export const contentLoads: { count: number } = (shared.contentLoads ??= { count: 0 });
