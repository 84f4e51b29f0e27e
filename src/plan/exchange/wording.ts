/** How near two texts are in their words, and which of two lists of texts belong together. The same for everybody, every time. */

/** Texts are the same whatever their blanks and capitals. */
export const plainWording = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Scripts that are written without blanks between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Words with the same beginning count as the same: endings differ from one form of a word to the next. */
const beginning = 5;
/** Of the words of both texts. Below this, what they share is chance, such as "the" and "they". */
const nearEnough = 0.5;

/** The words of a text by their beginnings; of a script without blanks, its pairs of letters. */
function wordsOf(text: string): Set<string> {
  const words = plainWording(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const letters = [...word];
      if (!unspaced.test(word) || letters.length < 2) return letters.slice(0, beginning).join('');
      return letters.slice(1).map((letter, i) => letters[i]! + letter);
    }),
  );
}

/** The share of words that are in both, from 0 to 1. */
function nearness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
}

/** A text of ours and the one of theirs that it belongs to. */
export interface Pair<Text> {
  ours: Text;
  theirs: Text;
  /** Whether they are the same, or worded differently. */
  same: boolean;
}

/**
 * Pairs each text with at most one of the other side: what is the same first, then what is nearest in its words. Where two
 * are equally near, the earlier one counts.
 */
export function pairsByWording<Text>(ours: readonly Text[], theirs: readonly Text[], textOf: (text: Text) => string): Pair<Text>[] {
  const [own, other] = [ours, theirs].map((side) =>
    side.map((text) => ({ text, plain: plainWording(textOf(text)), words: wordsOf(textOf(text)) })),
  );
  const near = own!
    .flatMap((a) => other!.map((b) => ({ a, b, near: a.plain === b.plain ? 1 : nearness(a.words, b.words), same: a.plain === b.plain })))
    .filter(({ near }) => near >= nearEnough)
    .sort((one, two) => Number(two.same) - Number(one.same) || two.near - one.near);
  const taken = new Set<object>();
  return near.flatMap(({ a, b, same }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return { ours: a.text, theirs: b.text, same };
  });
}
