import type { Library } from '#library/reading/library.ts';
import { edition } from '#library/edition.ts';

/** What somebody may want to cite. */
export interface Work {
  kind: 'page' | 'site' | 'report';
  /** Short and without spaces, for BibTeX: `guide-2016`. */
  key: string;
  title: string;
  authors: readonly Author[];
  /** ISO date, or a year alone where no more is known. */
  date: string;
  /** What the page is part of. */
  part?: string;
  publisher?: string;
  /** Where it stands; unknown to a copy that may stand anywhere. */
  address?: string;
}

/** A person, or a group under one name. */
export type Author = { family: string; given: string } | { group: string };

/** This site as a whole. */
export function siteAsWork(library: Pick<Library, 'site' | 'changes'>, address?: string): Work {
  const date = edition(library);
  return {
    kind: 'site',
    key: `peer-learning-guide-${date.slice(0, 4)}`,
    title: library.site.name,
    authors: [{ group: library.site.runBy.name }],
    date,
    ...(address && { address }),
  };
}

/** One page of it; `path` is its address on the site. */
export function pageAsWork(library: Pick<Library, 'site' | 'changes'>, title: string, path: string, address?: string): Work {
  const site = siteAsWork(library, address);
  const name = path.replace(/^\/|\/$/g, '').replaceAll('/', '-');
  return { ...site, kind: 'page', key: `${site.key}-${name}`, title, part: library.site.name };
}

/** The document that this site is an edition of. */
export function guideAsWork({ sources }: Pick<Library, 'sources'>): Work {
  const { title, authors, publisher, date } = sources.find(({ tag }) => tag === 'guide')!;
  return {
    kind: 'report',
    key: `andrews-manning-${date}`,
    title,
    authors: authors.map((name) => ({ family: name.slice(name.lastIndexOf(' ') + 1), given: name.slice(0, name.lastIndexOf(' ')) })),
    date: date!,
    ...(publisher && { publisher }),
  };
}
