/** The worker of a copy that holds a few pages: enough for all that can happen to a copy, in a tenth of the time. */
import { readFileSync } from 'node:fs';

/** The pages that tests open with or without a network; the rest comes from the host, as what is not kept does. */
const pages = ['./', 'checklists/sustained-contact/', 'offline/', 'offline/not-kept/', 'tools/', 'voices/'];

const built = readFileSync('dist/sw.js', 'utf8');
const entry = /"([^"]*)":"[\w-]{12}"/g;
const entries = new Set(Array.from(built.matchAll(entry), ([, name]) => name!));

/** What a page or a script asks for, and what that asks for. */
function withScripts(name: string, found: Set<string>): Set<string> {
  if (found.has(name) || !entries.has(name)) return found;
  found.add(name);
  const text = readFileSync(`dist/${name.replace(/(^|\/)$/, '$1index.html')}`, 'utf8');
  for (const [script] of text.matchAll(/[\w.-]+\.js\b/g)) withScripts(`_astro/${script}`, found);
  return found;
}

const few = pages.reduce((found, page) => withScripts(page, found), new Set<string>());

export const smallerWorker = built
  .replace(/,?"([^"]*)":"[\w-]{12}"/g, (all, name: string) => (few.has(name) ? all : ''))
  .replace('{,', '{');
/** How many files a copy of it holds. */
export const smallerCount = few.size;
