import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from './edge-path.ts';
import { lineHeight, type WrappedLabel } from './wrapped-label.ts';

/** Draws the lines of a label around a point. The space between them keeps words apart for screen readers. */
export function drawText({ lines }: WrappedLabel, x: number, middle: number, size: number): Element[] {
  if (lines.length === 0) return [];
  const step = size * lineHeight;
  // Letters stand about a third of their size above the middle of their line and below it.
  const at = { x: round(x), y: round(middle - ((lines.length - 1) * step) / 2 + size * 0.35) };
  const parts = lines.flatMap((line, index) => [
    s('tspan', index === 0 ? {} : { x: at.x, dy: round(step) }, line.trimEnd()),
    ...(line.endsWith(' ') ? [' '] : []),
  ]);
  return [s('text', at, parts)];
}
