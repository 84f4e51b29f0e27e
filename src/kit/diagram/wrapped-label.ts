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

/** Widths of letters in parts of their size; a little more than usual system fonts take. */
const classesOfWidth: [RegExp, number][] = [
  [wide, 1.05],
  [/[iljtfrI.,:;'’|!()[\]\s-]/, 0.36],
  [/[mwMW@%—…]/, 0.9],
  [/\p{Lu}/u, 0.7],
  [/\p{M}/u, 0],
];

interface Letter {
  segment: string;
  /** 2 for a wide one such as a Chinese one. */
  count: number;
  /** In parts of its size. */
  width: number;
}

/** What `make` made of a text before: breaking a text evenly asks for the same letters and words hundreds of times. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > 5000) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

const letterOf = remembered((segment): Letter => {
  const width = classesOfWidth.find(([letters]) => letters.test(segment))?.[1] ?? 0.58;
  return { segment, count: wide.test(segment) ? 2 : 1, width };
});
const lettersOf = remembered((text): Letter[] =>
  (plain.test(text) ? [...text] : [...graphemes.segment(text)].map(({ segment }) => segment)).map(letterOf),
);

/** Letters of a text; wide ones such as Chinese count double. */
export function letterCount(text: string): number {
  // Most labels are such.
  if (plain.test(text)) return text.length;
  let all = 0;
  for (const { count } of lettersOf(text)) all += count;
  return all;
}

export function textWidth(text: string, size: number): number {
  let all = 0;
  for (const { width } of lettersOf(text.trimEnd())) all += width;
  return all * size;
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
    const lines = fill(pieces, narrower, best.length);
    if (lines.length === best.length && lines.every((line) => letterCount(line) <= narrower)) return lines;
  }
  return best;
}

/** @param most number of lines; where that is not enough, there is one more, and the rest of the text is left out */
function fill(pieces: string[], limit: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  let count = 0;
  for (const piece of pieces) {
    for (const part of split(piece, limit)) {
      if (line && count + letterCount(part.trimEnd()) > limit) {
        lines.push(line);
        if (lines.length > most) return lines;
        line = '';
        count = 0;
      }
      line += part;
      count += letterCount(part);
    }
  }
  return [...lines, line.trimEnd()];
}

/** Cuts a word that is longer than a line, between letters. */
function split(piece: string, limit: number): string[] {
  if (letterCount(piece.trimEnd()) <= limit) return [piece];
  const parts: string[] = [];
  let part = '';
  let room = limit;
  for (const { segment, count } of lettersOf(piece)) {
    if (count > room && segment.trim()) {
      parts.push(part);
      part = '';
      room = limit;
    }
    part += segment;
    room -= count;
  }
  return [...parts, part];
}
