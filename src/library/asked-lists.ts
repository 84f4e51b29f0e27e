/**
 * The lists that still ask something. A list that no longer does has no groups any more: it keeps its file and its page, so that
 * answers and codes of it open, but nobody is led there to begin.
 */
export const askedLists = <L extends { groups: readonly unknown[] }>(lists: readonly L[]): L[] =>
  lists.filter(({ groups }) => groups.length > 0);
