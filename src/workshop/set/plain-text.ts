/**
 * What may come into view of a text that a stranger wrote into a link.
 *
 * Nothing is ever read as markup, so scripts are harmless as they are. What is left to remove is what
 * changes how the text around it looks: control characters, marks that turn the direction of writing,
 * characters without a width (save the two joiners, which Persian, Hindi and emoji need), line ends, and
 * heaps of marks over one letter, which run into the lines above and below.
 */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
// Not characters that are yet to come (Cn): a set must read the same in an older browser, or its codes would differ.
const forbidden = /[\p{Cs}\p{Co}]|(?![\u200C\u200D])\p{Cf}/gu;
const heap = /(\p{M}{3})\p{M}+/gu;

/** The text as it may be shown, on one line, cut after so many characters. */
export function plainText(text: string, longest: number): string {
  // Four times the length leaves room for what is removed, and no novel is searched to its end.
  // What is forbidden goes first: it may be between two spaces, or between a letter and its mark.
  const taken = text
    .slice(0, longest * 4)
    .replace(forbidden, '')
    .normalize('NFC')
    .replace(unseen, ' ')
    .replace(heap, '$1');
  return [...taken.trim()].slice(0, longest).join('').trim();
}
