/**
 * A label broken into lines, with the size it takes. Text is measured by rule, since the drawings of pages are made where no
 * browser is at hand; `plan/` draws in the browser by the same rule.
 */
export interface WrappedLabel {
  /** With a space at the end of a line that does not break inside a word. */
  lines: string[];
  width: number;
  height: number;
}

export const lineHeight = 1.3;

/** Letters in a line, and the number of lines up to which that is good enough; else the next is tried. */
const widths = [
  { letters: 26, lines: 1 },
  { letters: 20, lines: 3 },
  { letters: 25, lines: 4 },
  { letters: 30, lines: Infinity },
];

/**
 * Breaks a label into lines of about twenty letters (long ones a little wider) of even length.
 *
 * @param size of the letters, in pixels
 * @param letters how many may be in a line, if not the usual number
 */
export function wrapLabel(label: string, size: number, letters?: number): WrappedLabel {
  if (label === '') return { lines: [], width: 0, height: 0 };
  const paragraphs = paragraphsOf(label);
  const limits = letters === undefined ? widths : [{ letters, lines: Infinity }];
  let lines: string[] = [];
  for (const limit of limits) {
    lines = paragraphs
      .map((paragraph) => even(paragraph, limit.letters))
      .reduce((above, below) => [...above.slice(0, -1), `${above.at(-1)} `, ...below]);
    if (lines.length <= limit.lines) break;
  }
  return { lines, width: Math.max(...lines.map((line) => textWidth(line, size))), height: lines.length * size * lineHeight };
}

/** What was broken last, since a drawing tries one label with fewer and fewer letters to a line. */
let last: { label: string; paragraphs: Piece[][] } | undefined;

function paragraphsOf(label: string): Piece[][] {
  if (last?.label !== label) last = { label, paragraphs: label.split('\n').map((text) => chunks(text).map(pieceOf)) };
  return last.paragraphs;
}

/** Firefox before 125 has no segmenter. A text is then parted at blanks and between code points, which seldom shows. */
const segmenter = (granularity: 'grapheme' | 'word', otherwise: RegExp) => {
  if (typeof Intl.Segmenter === 'function') return new Intl.Segmenter(undefined, { granularity });
  return { segment: (text: string) => (text.match(otherwise) ?? []).map((segment) => ({ segment, isWordLike: /\S/.test(segment) })) };
};
const graphemes = segmenter('grapheme', /[^]\p{M}*/gu);
const words = segmenter('word', /\s+|\S+/gu);
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60\u3000-\u303f]/u;
/** Texts in which each character is one letter. */
const plain = /^[ -~]*$/;

/** Counts of texts that were met before: breaking a text evenly asks for the same ones again and again. */
const counted = new Map<string, number>();

/** Letters of a text; wide ones such as Chinese count double. */
export function letterCount(text: string): number {
  // Most labels are such, and a layout counts them hundreds of times.
  if (plain.test(text)) return text.length;
  const known = counted.get(text);
  if (known !== undefined) return known;
  let count = 0;
  for (const { segment } of graphemes.segment(text)) count += wide.test(segment) ? 2 : 1;
  if (counted.size > 5000) counted.clear();
  counted.set(text, count);
  return count;
}

/** Pieces that stay together, each with the space after it: words, or what may be parted in scripts without spaces. */
function chunks(text: string): string[] {
  const pieces: string[] = [];
  let mayBreak = true;
  let lastWord = false;
  for (const { segment, isWordLike } of words.segment(text)) {
    const space = /^\s+$/.test(segment);
    if (!space && (mayBreak || (isWordLike && lastWord))) pieces.push(segment);
    else pieces[pieces.length - 1] += segment;
    mayBreak = space || (/[-–/]$/.test(segment) && lastWord);
    lastWord = isWordLike === true;
  }
  return pieces;
}

/** A piece, and how many letters it has, with the blanks at its end and without. */
interface Piece {
  text: string;
  letters: number;
  shown: number;
  /** One by one, where it has to be cut. */
  each?: string[];
}

const pieceOf = (text: string): Piece => ({ text, letters: letterCount(text), shown: letterCount(text.trimEnd()) });

/** As few lines as `limit` allows, then as narrow as that number of lines allows. */
function even(pieces: readonly Piece[], limit: number): string[] {
  const best = fill(pieces, limit)!.lines;
  const all = pieces.reduce((sum, { letters, shown }, i) => sum + (i === pieces.length - 1 ? shown : letters), 0);
  // With fewer to a line, so many lines could not hold all letters.
  const fewest = Math.max(Math.ceil(limit / 2), Math.ceil(all / best.length));
  for (let narrower = fewest; narrower < limit; narrower += 1) {
    const filled = fill(pieces, narrower, best.length);
    if (filled?.lines.length === best.length && filled.longest <= narrower) return filled.lines;
  }
  return best;
}

/** The lines, and the letters of the longest; nothing if there are more than `most`. */
function fill(pieces: readonly Piece[], limit: number, most = Infinity): { lines: string[]; longest: number } | undefined {
  const lines: string[] = [];
  let [line, letters, shown, longest] = ['', 0, 0, 0];
  for (const whole of pieces) {
    for (const piece of whole.shown <= limit ? [whole] : split(whole, limit)) {
      if (line && letters + piece.shown > limit) {
        lines.push(line);
        if (lines.length >= most) return undefined;
        longest = Math.max(longest, letters);
        [line, letters] = ['', 0];
      }
      line += piece.text;
      shown = letters + piece.shown;
      letters += piece.letters;
    }
  }
  return { lines: [...lines, line.trimEnd()], longest: Math.max(longest, shown) };
}

/** Cuts a word that is longer than a line, between letters. */
function split(piece: Piece, limit: number): Piece[] {
  piece.each ??= Array.from(graphemes.segment(piece.text), ({ segment }) => segment);
  const parts = [''];
  let letters = 0;
  for (const segment of piece.each) {
    const more = letterCount(segment);
    if (letters + more > limit && segment.trim()) {
      parts.push('');
      letters = 0;
    }
    parts[parts.length - 1] += segment;
    letters += more;
  }
  return parts.map(pieceOf);
}

/** Widths of letters in parts of their size; a little more than usual system fonts take. */
const classesOfWidth: [RegExp, number][] = [
  [wide, 1.05],
  [/[iljtfrI.,:;'’|!()[\]\s-]/, 0.36],
  [/[mwMW@%—…]/, 0.9],
  [/\p{Lu}/u, 0.7],
  [/\p{M}/u, 0],
];

/** Letters that were measured before. */
const measured = new Map<string, number>();

function letterWidth(letter: string): number {
  const known = measured.get(letter);
  if (known !== undefined) return known;
  const width = classesOfWidth.find(([letters]) => letters.test(letter))?.[1] ?? 0.58;
  if (measured.size > 5000) measured.clear();
  measured.set(letter, width);
  return width;
}

export function textWidth(text: string, size: number): number {
  const shown = text.trimEnd();
  let width = 0;
  if (plain.test(shown)) for (const letter of shown) width += letterWidth(letter);
  else for (const { segment } of graphemes.segment(shown)) width += letterWidth(segment);
  return width * size;
}
