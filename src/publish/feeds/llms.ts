import type { PageNote } from './page-note.ts';

/** One part of the reading order: its name and the addresses of its pages. */
export interface ReadingPart {
  name: string;
  paths: readonly string[];
}

/**
 * `/llms.txt` (https://llmstxt.org/): what the site is, and every page as Markdown with what a
 * reader gets from it, in the reading order.
 *
 * @param site its name
 * @param about what it is, for programs
 * @param link gives the address to write for a path of the site
 */
export function llmsText(
  site: string,
  about: string,
  home: PageNote,
  pages: readonly PageNote[],
  parts: readonly ReadingPart[],
  link: (path: string) => string,
): string {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const sections = parts.map(({ name, paths }) => ({ name, pages: paths.flatMap((path) => byPath.get(path) ?? []) }));
  const placed = new Set(sections.flatMap((section) => section.pages));
  // The word that the format gives to what may be skipped.
  sections.push({ name: 'Optional', pages: pages.filter((page) => !placed.has(page) && page !== home) });
  const entry = ({ path, title, description }: PageNote) =>
    `- [${title.replace(/[[\]]/g, '\\$&')}](${link(`${path}index.md`)}): ${description}`;
  return [
    `# ${site}`,
    `> ${home.description}`,
    about,
    ...sections
      .filter((section) => section.pages.length > 0)
      .map((section) => `## ${section.name}\n\n${section.pages.map(entry).join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}
