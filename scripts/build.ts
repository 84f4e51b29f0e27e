/** `npm run build`: builds the site into `dist/` from the start, with everything Astro says on the way. */
import { buildSite } from './lib/built-site.ts';

process.exit(buildSite({ output: 'shown', always: true }) ? 0 : 1);
