import { plainPath } from '#config/addresses.ts';
import { isLanguageFolder } from '#config/languages.ts';
import { addressesOf } from '../page-addresses.ts';
import type { Files } from '../reading/files.ts';
import type { PageFile } from '../reading/page-file.ts';
import { isFault, pageTree, walkPage, plainWords } from '../reading/page-tree.ts';
import type { Problem } from '../reading/problem.ts';

/** Files that pages link to and that are made when the site is built. */
const made = /^\/(?:data\/|_astro\/|start\/|[\w-]+\.(?:txt|xml|webmanifest)$)/;
const link = /\]\((\/[^)\s#?]*)[^)]*\)/g;

/** Links within the site must lead to a page, with the slash at its end, and to a heading that is there. */
export function checkLinks(files: Files, problems: Problem[]): void {
  const pages = new Set([...addressesOf(files), ...files.redirects.value!.map(({ from }) => from)]);
  const headings = new Map(files.pages.flatMap((page) => (isPlain(page.file) ? [[page.slug, headingIds(page)]] : [])));
  for (const page of files.pages) {
    const { file, body } = page;
    checkAnchors(page, headings, problems);
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

/** Also in a language that is not switched on yet. */
function inEnglish(slug: string): string {
  const [first, ...rest] = slug.split('/');
  return isLanguageFolder(first) ? rest.join('/') : slug;
}

/** On a page in MDX the parts have ids too, which only the built site shows; there, a test of its links looks at them. */
const isPlain = (file: string): boolean => file.endsWith('.md');
const anchor = /\]\(((?:\/[a-z0-9-]+)*\/)?#([^)\s]*)\)/g;

function checkAnchors({ file, slug, body }: PageFile, headings: ReadonlyMap<string, readonly string[]>, problems: Problem[]): void {
  for (const match of body.matchAll(anchor)) {
    const [, path, name] = match;
    // The headings of a translated page have the ids of the English ones.
    const ids = headings.get(inEnglish(path === undefined ? slug : path.slice(1, -1)));
    if (!ids || ids.includes(name!) || /^(?:top$|ref-|user-content-)/.test(name!)) continue;
    const where = path === undefined ? 'This page' : `The page "${path}"`;
    const advice = ids.length > 0 ? `write one of: ${ids.map((id) => `#${id}`).join(', ')}` : 'leave the "#" and what follows out';
    problems.push({
      file,
      line: body.slice(0, match.index).split('\n').length,
      sentence: `${where} has no heading "#${name}"; ${advice}.`,
    });
  }
}

/** The ids that the headings of a page get from their words, and those that its HTML gives. */
function headingIds({ text, file }: PageFile): string[] {
  const tree = pageTree(text, file);
  const ids: string[] = [];
  if (isFault(tree)) return ids;
  walkPage(tree, (node) => {
    if (node.type === 'heading') {
      const plain = idOf(plainWords(node));
      const before = ids.filter((id) => id === plain || (id.startsWith(`${plain}-`) && /^\d+$/.test(id.slice(plain.length + 1)))).length;
      ids.push(before > 0 ? `${plain}-${before}` : plain);
    }
    if (node.type === 'html') ids.push(...[...(node.value ?? '').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
  });
  return ids;
}

/** As https://github.com/Flet/github-slugger makes it. */
const idOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
