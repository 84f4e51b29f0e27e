import type { Element } from 'hast';
import { s } from 'hastscript';
import { lineHeight, type WrappedLabel } from './wrapped-label.ts';

/** Draws the lines of a label around a point. */
export function drawText({ lines }: WrappedLabel, x: number, middle: number, size: number): Element[] {
  if (lines.length === 0) return [];
  const step = size * lineHeight;
  // Letters stand about a third of their size above the middle of their line and below it.
  const first = round(middle - ((lines.length - 1) * step) / 2 + size * 0.35);
  const at = { x: round(x), y: first };
  if (lines.length === 1) return [s('text', at, lines[0]!.trimEnd())];
  // The gap between two lines stays in the text: without it, the words would run together when said aloud.
  const drawn = lines.flatMap((line, index) => [
    s('tspan', index === 0 ? {} : { x: at.x, dy: round(step) }, line.trimEnd()),
    ...(index < lines.length - 1 && line.endsWith(' ') ? [' '] : []),
  ]);
  return [s('text', at, drawn)];
}

/** One decimal is finer than any screen and keeps the drawing small. */
export const round = (value: number) => Math.round(value * 10) / 10;
