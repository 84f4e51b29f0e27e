import type { BreadcrumbList } from 'schema-dts';
import type { DescribedPage } from './described-page.ts';

/** The way from the home page to a page; the home page itself has none. */
export function breadcrumbs({ title, trail, link }: DescribedPage): BreadcrumbList[] {
  if (trail.length === 0) return [];
  const above = trail.map(({ title: name, path }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name,
    item: link(path),
  }));
  const here = { '@type': 'ListItem' as const, position: trail.length + 1, name: title };
  return [{ '@type': 'BreadcrumbList', itemListElement: [...above, here] }];
}
