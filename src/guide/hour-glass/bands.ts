/**
 * Where the stages are on the hour-glass. The sources draw it wide, narrow and wide (organisations,
 * individuals, effects); which stage belongs where is our reading, told on /guide/hour-glass/.
 */
import type { Glass } from './strands.ts';

export interface Band {
  /** Upper edge and height of the stage's part of the drawing. */
  top: number;
  height: number;
  /** The middle of the stage's number, and where its name is: under the number or next to it. */
  x: number;
  y: number;
  name: 'under' | 'beside';
}

export const glassWidth = 360;
export const glassHeight = 640;

export const glass: Glass = { reach: 158, waist: 25, gap: 13, rim: 138, middle: 376, base: 620 };

/** One for each stage, by its number. */
export const bands: readonly Band[] = [
  { top: 0, height: 138, x: 0, y: 36, name: 'under' },
  { top: 138, height: 74, x: 0, y: 160, name: 'under' },
  { top: 212, height: 98, x: 0, y: 236, name: 'under' },
  { top: 310, height: 128, x: 62, y: 376, name: 'beside' },
  { top: 438, height: 202, x: 0, y: 526, name: 'under' },
];
