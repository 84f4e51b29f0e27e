import type { Source } from '#schemas/source.ts';

/** Where a source is listed, from the root of the site. */
export function sourcePath({ id, list }: Pick<Source, 'id' | 'list'>): string {
  return `${list === 'practice' ? '/reference/practice-sources/' : '/reference/sources/'}#${id}`;
}
