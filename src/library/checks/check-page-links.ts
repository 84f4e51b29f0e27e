import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLanguageFolder } from '#config/languages.ts';
import { imageKind } from '#kit/image/image-kind.ts';
import type { PageFile } from '../reading/page-file.ts';
import { isFault, pageTree, walkPage, type PageNode } from '../reading/page-tree.ts';
import type { Problem } from '../reading/problem.ts';

const pictures = /\.(?:png|jpe?g|webp|svg|gif|avif)$/;
/** More than any screen shows; the build makes smaller ones from it, but everybody who works on the site fetches this one. */
const heaviestPicture = 2_000_000;

/** Addresses that lead nowhere by their shape alone, and pictures that are not there or are none. */
export function checkPageLinks(root: string, pages: readonly PageFile[], problems: Problem[]): void {
  const spoiltBefore = new Set(problems.map(({ file }) => file));
  const addresses = new Set(pages.map(addressOf));
  for (const one of pages) {
    const { file, text } = one;
    if (spoiltBefore.has(file)) continue;
    const tree = pageTree(text, file);
    if (isFault(tree)) continue;
    walkPage(tree, (node) => {
      const fault =
        node.type === 'link'
          ? linkFault(node.url ?? '', addressOf(one), addresses)
          : node.type === 'image'
            ? pictureFault(node, root, file)
            : undefined;
      if (fault) problems.push({ file, line: node.position?.start.line ?? 1, sentence: fault });
    });
  }
}

const addressOf = ({ slug }: PageFile): string => `/${slug}/`;

/**
 * @param from the address of the page with the link
 * @param addresses those of all pages
 */
function linkFault(url: string, from: string, addresses: ReadonlySet<string>): string | undefined {
  if (url === '') return 'This link has no address; write it in the round brackets, such as (/tools/site-visits/).';
  if (/^(?:https?:\/\/\S|mailto:\S+@|tel:[+\d]|\/(?!\/)|#\S)/i.test(url)) return undefined;
  // These have a sentence of their own.
  if (/^(?:javascript|vbscript|data):|\.mdx?(?:#|$)/i.test(url)) return undefined;
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(url))
    return `"${url}" is a file on your own computer, which no reader can open; link to a web address.`;
  if (/^[“”„‘’"']/.test(url)) return 'The address of a link has no quotation marks around it; remove them.';
  if (/^[^\s/@:]+@[^\s/@:]+\.\w+$/.test(url)) return `"${url}" is an e-mail address; write "mailto:${url}".`;
  if (/^(?:www\.|\/\/|[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|int|gov|edu|info)(?:\/|$))/i.test(url))
    return `"${url}" leads nowhere without its beginning; write "https://${url.replace(/^\/\//, '')}".`;
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return `A link cannot lead to "${url}"; write an address that begins with https://, mailto: or /.`;
  return `"${url}" depends on where the page is; write the address from the root of the site, such as "${fromRoot(url, from, addresses)}".`;
}

/** Where a writer may have meant a link to lead who thought of the place of the page, or else of that of its file. */
function fromRoot(url: string, from: string, addresses: ReadonlySet<string>): string {
  const meant = [from, from.slice(0, -1)].map((base) => {
    const { pathname, search, hash } = new URL(url, new URL(base, 'https://a-host'));
    return { path: /\/$|\.\w+$/.test(pathname) ? pathname : `${pathname}/`, more: search + hash };
  });
  const { path, more } = meant.find((one) => addresses.has(one.path)) ?? meant[0]!;
  return path + more;
}

function pictureFault({ url = '', alt }: PageNode, root: string, file: string): string | undefined {
  if (/^(?:https?:)?\/\//.test(url)) return undefined;
  if (/^(?:file:|[a-z]:)|\\/i.test(url))
    return `"${url}" is on your own computer; save the picture next to this page, and write its name here, such as "./visit.png".`;
  if (alt && (/^\S+\.(?:png|jpe?g|webp|svg|gif|avif)$/i.test(alt) || /^(?:image|picture|photo|img|screenshot)[\s_-]*\d*$/i.test(alt)))
    return `"${alt}" says nothing to those who cannot see the picture; say between "![" and "]" what it shows.`;
  const path = pictureFile(url, root, file);
  if (!pictures.test(path))
    return `"${url}" is no picture that browsers show; save it as .png, .jpg, .webp or .svg, with the ending in lower case.`;
  if (!existsSync(join(root, path))) return `There is no picture ${path}; save it there, or correct its name here.`;
  const { size } = statSync(join(root, path));
  if (size > heaviestPicture)
    return `${path} has ${(size / 1_000_000).toFixed(1)} MB; make it smaller than ${heaviestPicture / 1_000_000} MB, for example 1600 dots wide.`;
  const ending = path.slice(path.lastIndexOf('.') + 1).replace('jpeg', 'jpg');
  const kind = imageKind(readFileSync(join(root, path)));
  return kind === ending ? undefined : `${path} is not what its ending says; save the picture again as ${ending.toUpperCase()}.`;
}

/** The file of a picture. A translated page may show those beside the English one, which a copy may have from us. */
function pictureFile(url: string, root: string, page: string): string {
  if (url.startsWith('/')) return join('public', url);
  const name = url.replaceAll('%20', ' ');
  const [, docs, folder, path] = /^(.*?docs\/)([^/]+)\/(.*)$/.exec(page) ?? [];
  const english = isLanguageFolder(folder) ? [`${docs}${path}`, `content/docs/${path}`] : [];
  const places = [page, ...english].map((file) => join(dirname(file), name));
  return places.find((place) => existsSync(join(root, place))) ?? places[0]!;
}
