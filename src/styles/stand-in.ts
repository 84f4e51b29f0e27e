/**
 * Puts our styles in the place of Starlight's, file by file, so that readers do not pay for two themes.
 *
 * Starlight's page component imports these files itself and offers no setting to leave them out; a
 * cascade layer could override them, but they would still be sent with every first visit.
 */
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

const ours: Record<string, string> = {
  'props.css': 'tokens.css',
  'reset.css': 'base.css',
  'asides.css': 'asides.css',
  'util.css': 'helpers.css',
  'anchor-links.css': 'heading-links.css',
  'print.css': 'print.css',
};

const starlightStyle = /(?:^|\/)style\/([a-z-]+\.css)(\?.*)?$/;

/** A Vite plugin; the query (`?url`) that asks for a file's address instead of its text is kept. */
export function standInStyles() {
  return {
    name: 'peer-learning-guide:styles',
    enforce: 'pre' as const,
    resolveId(id: string, importer: string | undefined): string | undefined {
      if (!`${importer} ${id}`.includes('starlight')) return undefined;
      const [, name, query = ''] = starlightStyle.exec(id) ?? [];
      return name !== undefined && name in ours ? here + ours[name] + query : undefined;
    },
  };
}
