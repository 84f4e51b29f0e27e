/** `npm run build`: the site anew into `dist/`, with everything Astro says on the way. */
import { buildSite } from './lib/built-site.ts';

process.exit(buildSite({ output: 'shown', always: true }) ? 0 : 1);
