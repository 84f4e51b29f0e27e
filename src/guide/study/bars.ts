/** The bars of a figure with values, worked out for a drawing. */
import type { Figure } from '#schemas/figure.ts';

export interface Bar {
  label: string;
  /** The label in lines short enough for a phone. */
  lines: string[];
  /** The value that is as likely as any other; the others stand behind it in `values`. */
  value: number;
  /** Every value the label may have, lowest first; more than one where the pairing is in doubt. */
  values: number[];
  certainty: Figure['values'][number]['certainty'];
}

/** About what fits on a screen of 320 pixels. */
const lettersInLine = 36;

/** One bar for each label that has a value, in the order of the figure. */
export function barsOf({ labels, values, alternatives }: Pick<Figure, 'labels' | 'values' | 'alternatives'>): Bar[] {
  return values.map(({ value, certainty }, i) => {
    const label = labels[i]!;
    const others = alternatives.filter((other) => other.label === label).map((other) => other.value);
    const all = [...new Set([value, ...others])].sort((a, b) => a - b);
    return { label, lines: inLines(label), value, values: all, certainty };
  });
}

/** Breaks a text between words, so that no line is longer than `length`; a word that is longer is parted. */
export function inLines(text: string, length = lettersInLine): string[] {
  const lines: string[] = [];
  const parts = new RegExp(`.{1,${length}}`, 'gu');
  for (const word of text.split(' ').flatMap((whole) => whole.match(parts) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The room of a drawing in letters: what is behind the longest bar must fit, on a screen of 320 pixels too. */
const lettersInWidth = 33;
/** The share of the drawing that a full bar has, if its value is as short as "100 %". */
const usual = 82;

/**
 * How long bars are, in per cent of the drawing. A full bar is 100 or the highest value, if that is more; what its values take
 * behind it is left free.
 *
 * @param said the values of a bar, as they are written behind it
 * @returns the length of a full bar, and that of a value
 */
export function barLengths(bars: readonly Pick<Bar, 'values'>[], said: (bar: Pick<Bar, 'values'>) => string) {
  const full = Math.max(100, ...bars.flatMap(({ values }) => values));
  const widest = Math.min(usual, ...bars.map((bar) => ((1 - said(bar).length / lettersInWidth) * 100 * full) / Math.max(1, ...bar.values)));
  return { widest, lengthOf: (value: number) => (value / full) * widest };
}

/** Whether anything survives of a figure that can be in a table. */
export function hasTable({ labels, lists }: Pick<Figure, 'labels' | 'lists'>): boolean {
  return labels.length + lists.length > 0;
}
