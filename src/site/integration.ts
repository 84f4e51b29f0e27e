import type { AstroIntegration } from 'astro';
import { forgetLibrary, library } from '../library/index.ts';

/** Makes the parts one site: checks the content first, adds our own routes, finishes the built pages. */
export function guide(): AstroIntegration {
  return {
    name: 'peer-learning-guide',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        // Read at once, so that a mistake in content/ stops everything with its sentence.
        library();
        injectRoute({ pattern: '/checklists/[list]', entrypoint: './src/site/routes/checklist.astro', prerender: true });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', (path) => {
          if (!path.endsWith('.yaml')) return;
          forgetLibrary();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
