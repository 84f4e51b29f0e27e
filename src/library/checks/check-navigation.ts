import { addressesOf } from '../page-addresses.ts';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';

/** The header and the foot must lead to pages that exist, and the foot to each of them once. */
export function checkNavigation(
  { navigation, ...pages }: Pick<Files, 'navigation' | 'pages' | 'checklists' | 'cases' | 'papers'>,
  problems: Problem[],
): void {
  const addresses = new Set(addressesOf(pages));
  const listed = new Set<string>();
  const report = (path: PropertyKey[], sentence: string) =>
    problems.push({ file: navigation.file, line: navigation.lineOf(path), sentence });
  const need = (page: string, path: PropertyKey[]) => {
    if (!addresses.has(page)) report(path, `There is no page at "${page}"; correct the address, or remove it.`);
  };

  navigation.value!.header.forEach(({ page }, h) => need(page, ['header', h, 'page']));
  navigation.value!.footer.forEach((column, c) =>
    column.pages.forEach((page, p) => {
      const path = ['footer', c, 'pages', p];
      need(page, path);
      if (listed.has(page)) report(path, `The foot of the page already leads to "${page}"; remove one of the two.`);
      listed.add(page);
    }),
  );
}
