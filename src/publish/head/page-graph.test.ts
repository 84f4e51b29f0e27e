import { describe, expect, it } from 'vitest';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import type { DescribedPage } from './described-page.ts';
import { pageGraph } from './page-graph.ts';

const library = miniatureLibrary();

const page = (path: string, rest: Partial<DescribedPage> = {}): DescribedPage => ({
  path,
  title: 'Title',
  description: 'What you get.',
  language: 'en',
  kind: 'guide',
  kindWord: 'Guide',
  trail: [{ title: 'Home', path: '/' }],
  library,
  link: (to) => `https://example.org${to}`,
  ...rest,
});
const graph = (path: string, rest?: Partial<DescribedPage>) =>
  pageGraph(page(path, rest))['@graph'] as unknown as Record<string, unknown>[];

describe('a page in the words of schema.org', () => {
  it('is something to learn from, or else only a page', () => {
    expect(graph('/guide/a/')[0]).toMatchObject({
      '@type': 'LearningResource',
      learningResourceType: 'Guide',
      name: 'Title',
      inLanguage: 'en',
    });
    expect(graph('/reference/a/', { kind: 'reference' })[0]!['@type']).toBe('WebPage');
  });

  it('has its place below the pages above it', () => {
    expect(graph('/guide/a/')[1]).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
        { '@type': 'ListItem', position: 2, name: 'Title' },
      ],
    });
    expect(graph('/', { trail: [] })).toHaveLength(1);
  });

  it('counts the questions of a list, each with its anchor', () => {
    const list = library.checklists[0]!;
    const ids = list.groups.flatMap(({ questions }) => questions.map(({ id }) => `#${id}`));
    expect(graph(`/checklists/${list.id}/`, { kind: 'checklist' })[0]).toMatchObject({
      '@type': 'ItemList',
      numberOfItems: ids.length,
      itemListElement: ids,
    });
  });

  it('names the five stages in order', () => {
    const { itemListElement } = graph('/stages/')[0] as { itemListElement: { position: number; url: string }[] };
    expect(itemListElement.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
    expect(itemListElement[2]!.url).toBe('https://example.org/stages/sustained-contact/');
  });
});
