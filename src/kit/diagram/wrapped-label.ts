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
  const paragraphs = label.split('\n').map(chunks);
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

/** As few lines as `limit` allows, then as narrow as that number of lines allows. */
function even(pieces: string[], limit: number): string[] {
  const best = fill(pieces, limit);
  for (let narrower = Math.ceil(limit / 2); narrower < limit; narrower += 1) {
    const lines = fill(pieces, narrower);
    if (lines.length === best.length && lines.every((line) => letterCount(line) <= narrower)) return lines;
  }
  return best;
}

function fill(pieces: string[], limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((piece) => split(piece, limit))) {
    if (line && letterCount((line + piece).trimEnd()) > limit) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Cuts a word that is longer than a line, between letters. */
function split(piece: string, limit: number): string[] {
  if (letterCount(piece.trimEnd()) <= limit) return [piece];
  const parts = [''];
  for (const { segment } of graphemes.segment(piece)) {
    if (letterCount(parts.at(-1)! + segment) > limit && segment.trim()) parts.push('');
    parts[parts.length - 1] += segment;
  }
  return parts;
}

/** Widths of letters in parts of their size; a little more than usual system fonts take. */
const classesOfWidth: [RegExp, number][] = [
  [wide, 1.05],
  [/[iljtfrI.,:;'’|!()[\]\s-]/, 0.36],
  [/[mwMW@%—…]/, 0.9],
  [/\p{Lu}/u, 0.7],
  [/\p{M}/u, 0],
];

export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text.trimEnd())) {
    width += classesOfWidth.find(([letters]) => letters.test(segment))?.[1] ?? 0.58;
  }
  return width * size;
}
