import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Keeps to itself what the bundler says of directives such as "use astro:head-inject". Astro writes one into every MDX
 * page, reads it before the bundle is made and needs it no more; what the bundler says of anything else is shown.
 */
export function quietLog(): VitePlugin {
  return {
    name: 'quiet-log',
    onLog: (_level, { code, message }) => (code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('"use astro:') ? false : undefined),
  };
}
