/** Questions and parts of the page in the history of the tab, so that Back leads to the one before and a reload stays. */

/** Adds a place to the history. @param from the place that is left, which a page just opened has not noted yet */
export function keepPlace(from: string, place: string): void {
  history.replaceState({ ...history.state, plan: from }, '');
  history.pushState({ plan: place }, '');
}

/** The place at this point of the history; undefined where none was noted. */
export function keptPlace(): string | undefined {
  const place = (history.state as { plan?: unknown } | null)?.plan;
  return typeof place === 'string' ? place : undefined;
}
