/**
 * Puts our files in the place of Starlight's, one by one, so that readers do not pay for two themes, nor
 * for a script that remembers a sidebar we do not have.
 *
 * Starlight's page component imports these files itself and offers no setting to leave them out; a
 * cascade layer could override the styles, but they would still be sent with every first visit.
 */
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../..', import.meta.url));

const ours: Record<string, string> = {
  'style/props.css': 'styles/tokens.css',
  'style/reset.css': 'styles/base.css',
  'style/asides.css': 'styles/asides.css',
  'style/util.css': 'styles/helpers.css',
  'style/anchor-links.css': 'styles/heading-links.css',
  'style/print.css': 'styles/print.css',
  'components-internals/SidebarPersistState': 'frame/starlight/no-sidebar-state.ts',
};

const starlightFile = /(?:^|\/)((?:style|components-internals)\/[A-Za-z-]+(?:\.css)?)(?:\.js)?(\?.*)?$/;

/** A Vite plugin; the query (`?url`) that asks for a file's address instead of its text is kept. */
export function standIn() {
  return {
    name: 'peer-learning-guide:stand-in',
    enforce: 'pre' as const,
    resolveId(id: string, importer: string | undefined): string | undefined {
      if (!`${importer} ${id}`.includes('starlight')) return undefined;
      const [, name, query = ''] = starlightFile.exec(id) ?? [];
      return name !== undefined && name in ours ? src + ours[name] + query : undefined;
    },
  };
}
