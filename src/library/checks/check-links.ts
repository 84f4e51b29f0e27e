import { plainPath } from '../../config/addresses.ts';
import { addressesOf } from '../page-addresses.ts';
import type { Files } from '../reading/files.ts';
import type { Problem } from '../reading/problem.ts';

/** Files that pages link to and that are made when the site is built. */
const made = /^\/(?:data\/|_astro\/|start\/|[\w-]+\.(?:txt|xml|webmanifest)$)/;
const link = /\]\((\/[^)\s#?]*)[^)]*\)/g;

/** Links within the site must lead to a page, with the slash at its end. Anchors are looked at in the built site. */
export function checkLinks(files: Files, problems: Problem[]): void {
  const pages = new Set([...addressesOf(files), ...files.redirects.value!.map(({ from }) => from)]);
  for (const { file, body } of files.pages) {
    for (const match of body.matchAll(link)) {
      const path = plainPath(match[1]!);
      if (pages.has(path) || made.test(path)) continue;
      const line = body.slice(0, match.index).split('\n').length;
      const sentence = pages.has(`${path}/`)
        ? `The link to "${path}" needs a slash at its end: "${path}/".`
        : `There is no page at "${path}"; correct the address. It is that of the page's file below content/docs/, such as /tools/site-visits/.`;
      problems.push({ file, line, sentence });
    }
  }
}
