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

/** Breaks a text between words, so that no line is longer than `length` unless a single word is. */
export function inLines(text: string, length = lettersInLine): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Whether anything survives of a figure that can be in a table. */
export function hasTable({ labels, lists }: Pick<Figure, 'labels' | 'lists'>): boolean {
  return labels.length + lists.length > 0;
}
