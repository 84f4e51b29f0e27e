/**
 * Replaces files of Starlight's with ours, one by one, so that readers do not pay for two themes, nor for a script
 * that remembers a sidebar we do not have.
 *
 * Starlight's page component imports these files itself and has no setting to leave them out; a cascade layer could
 * override the styles, but they would still be sent with every first visit.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const src = fileURLToPath(new URL('../..', import.meta.url));

/** Files of Starlight's, and ours below `src/`. */
const replaced: Readonly<Record<string, string>> = {
  'style/props.css': 'styles/tokens.css',
  'style/reset.css': 'styles/base.css',
  'style/asides.css': 'styles/asides.css',
  'style/util.css': 'styles/helpers.css',
  'style/anchor-links.css': 'styles/heading-links.css',
  'style/print.css': 'styles/print.css',
  'components/Page.astro': 'styles/scrolling.css',
  'components-internals/SidebarPersistState': 'frame/starlight/no-sidebar-state.ts',
};

const starlightFile = /(?:^|\/)((?:style|components-internals)\/[A-Za-z-]+(?:\.css)?)(?:\.js)?(\?.*)?$/;
/** The style inside a component, which Astro asks for as a file of its own. */
const styleInside = /(components\/[A-Za-z-]+\.astro)\?astro&type=style/;

/**
 * An Astro integration. A build fails if Starlight never asks for one of the files: after an update that renamed it,
 * readers would get Starlight's again, and nothing else would say so.
 */
export function standIn(files = replaced): AstroIntegration {
  const asked = new Set<string>();
  return {
    name: 'peer-learning-guide:stand-in',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [replacement(files, asked)] } });
      },
      'astro:build:done': () => {
        const never = Object.keys(files).find((name) => !asked.has(name));
        if (never === undefined) return;
        throw new Error(
          `Starlight no longer loads a file "${never}", which src/${files[never]} replaces, so readers may be sent both. ` +
            'Look in node_modules/@astrojs/starlight/dist/components/Page.astro for what it loads now; then correct the name ' +
            'in src/frame/starlight/stand-in.ts, or delete the entry if there is nothing left to replace.',
        );
      },
    },
  };
}

/** A Vite plugin; the query (`?url`) that asks for a file's address instead of its text is kept. */
export function replacement(files: Readonly<Record<string, string>>, asked: Set<string>) {
  return {
    name: 'peer-learning-guide:stand-in',
    enforce: 'pre' as const,
    resolveId(id: string, importer: string | undefined): string | undefined {
      if (!`${importer} ${id}`.includes('starlight')) return undefined;
      const [, name, query = ''] = styleInside.exec(id) ?? starlightFile.exec(id) ?? [];
      if (name === undefined || !(name in files)) return undefined;
      asked.add(name);
      return src + files[name] + query;
    },
  };
}
