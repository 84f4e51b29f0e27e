import { close, createIndex } from 'pagefind';
import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const name = 'virtual:pagefind';
const id = `\0${name}`;

/**
 * Makes the engine that Pagefind writes beside an index a module, so that it is bundled with what uses it:
 * one file less to ask for, and nothing of it that a page never runs. Its class is no part of what the
 * package promises; a version without it stops the build here.
 */
export function pagefindModule(): VitePlugin {
  return {
    name: 'pagefind-module',
    resolveId: (asked) => (asked === name ? id : undefined),
    load: async (asked) => (asked === id ? `${await engineSource()}\nexport { PagefindInstance };` : undefined),
  };
}

/** The package holds it inside its program, which hands it out with any index, even an empty one. */
async function engineSource(): Promise<string> {
  try {
    const { index } = await createIndex();
    const { files } = await index!.getFiles();
    const { content } = files.find(({ path }) => path === 'pagefind.js')!;
    return new TextDecoder().decode(content);
  } finally {
    await close();
  }
}
