/** What no system allows in the name of a file, or what would hide or turn it. */
const forbidden = /[\p{C}\\/:*?"<>|]+/gu;
const maxPartLength = 60;

/**
 * The name of a file that says what is in it, such as `record-our-day-2026-11-23.xlsx`.
 *
 * @param parts as they are, with blanks; an empty one is left out
 * @param otherwise the name if nothing is left of the parts
 */
export function fileName(parts: readonly string[], ending: string, otherwise = ''): string {
  const clean = parts.map((part) => part.replace(forbidden, ' ').trim().slice(0, maxPartLength).trim().replace(/\s+/g, '-'));
  return `${clean.filter((part) => part !== '').join('-') || otherwise}.${ending}`;
}
