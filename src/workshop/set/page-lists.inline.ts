import type { SetList } from './set-list.ts';

/** The lists that `SetLists.astro` wrote into the page. */
export function pageLists(): SetList[] {
  return JSON.parse(document.querySelector('[data-set-lists]')!.textContent);
}
