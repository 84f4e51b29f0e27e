import { existsSync, readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';
import { localeOfFile } from '#config/addresses.ts';

/** A heading of a page, as far as it matters here. */
interface Heading {
  depth: number;
  slug: string;
}

/**
 * Gives the headings of a translated page the ids that they have on the English page, so that a link to a part of a page
 * leads there in every language. Ids are otherwise made from the words of a heading.
 */
export const englishIds = () => {
  let ids: Promise<(string | undefined)[]> | undefined;
  let next = 0;
  return defineHastPlugin({
    name: 'english-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      async visit(node, context) {
        const locale = localeOfFile(context.fileURL);
        const english = locale && englishFile(context.fileURL!, locale);
        if (!english) return;
        const at = next++;
        ids ??= Promise.all([headingsIn(english), headingsIn(context.fileURL!)]).then(([theirs, own]) => idsFor(own, theirs));
        const id = (await ids)[at];
        if (id !== undefined && node.properties?.['id'] === undefined) context.setProperty(node, 'id', id);
      },
    },
  });
};

/**
 * The id of the English heading that each heading translates. Where one page has headings that the other lacks, those before
 * and after them are still matched.
 */
export function idsFor(own: readonly Pick<Heading, 'depth'>[], english: readonly Heading[]): (string | undefined)[] {
  const least = Math.min(own.length, english.length);
  const depthsAt = (at: number): boolean => own.at(at)?.depth === english.at(at)?.depth;
  let before = 0;
  while (before < least && depthsAt(before)) before += 1;
  let after = 0;
  while (after < least - before && depthsAt(-1 - after)) after += 1;
  return own.map((_, at) => {
    if (at < before) return english[at]!.slug;
    return at >= own.length - after ? english[english.length - own.length + at]!.slug : undefined;
  });
}

function englishFile(file: URL, locale: string): URL | undefined {
  const english = file.href.replace(`/docs/${locale}/`, '/docs/').replace(/\.mdx?$/, '');
  return ['.md', '.mdx'].map((ending) => new URL(english + ending)).find((url) => existsSync(url));
}

async function headingsIn(file: URL): Promise<Heading[]> {
  // The components of a page are of no interest, so all is read as Markdown.
  const renderer = await satteri().createRenderer({ syntaxHighlight: false });
  const text = readFileSync(file, 'utf8').replace(/^---\r?\n[\s\S]*?\r?\n---/, '');
  const { metadata } = await renderer.render(text);
  return metadata.headings;
}
