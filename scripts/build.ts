/**
 * `npm run build`: builds the site into `dist/` from the start, with everything Astro says on the way.
 * `--if-changed` does nothing where `dist/` is up to date, and says little.
 */
import { buildSite } from './lib/built-site.ts';

const ifChanged = process.argv.includes('--if-changed');
process.exit(buildSite(ifChanged ? {} : { output: 'shown', always: true }) ? 0 : 1);
