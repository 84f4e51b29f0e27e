/** What a writer has still to fill in: words in square brackets. */
const place = /\[[^[\]\n]+\]/g;

/** How many places of these texts are still open. */
export const openPlaces = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + (text.match(place)?.length ?? 0), 0);

/** Where the first open place of a text from `start` on begins and ends. */
export function nextPlace(text: string, start: number): [start: number, end: number] | undefined {
  const found = [...text.matchAll(place)].find(({ index }) => index >= start);
  return found && [found.index, found.index + found[0].length];
}
