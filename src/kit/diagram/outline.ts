import type { NodeShape } from './diagram.ts';
import type { WrappedLabel } from './wrapped-label.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const smallest: Partial<Record<NodeShape, [number, number]>> = { start: [16, 16], end: [20, 20], bar: [72, 6] };

/** The size of a box that holds the label inside the outline. */
export function outlineSize(shape: NodeShape, label: WrappedLabel): { width: number; height: number } {
  const fixed = smallest[shape];
  if (fixed) return { width: fixed[0], height: fixed[1] };
  if (label.lines.length === 0) return { width: 28, height: 28 };
  const width = Math.max(label.width, 28);
  const { height } = label;
  switch (shape) {
    // A text box with half its width and height free around it fits inside the corners.
    case 'diamond':
      return even(width * 1.4 + 32, height * 1.7 + 28);
    case 'circle':
    case 'ring': {
      const across = Math.hypot(width, height) + (shape === 'ring' ? 20 : 10);
      return even(across, across);
    }
    case 'hexagon':
      return even(width + 40, height + 18);
    case 'stadium':
      return even(width + 30, height + 16);
    case 'subroutine':
      return even(width + 32, height + 16);
    case 'cylinder':
      return even(width + 20, height + 30);
    default:
      return even(width + 20, height + 16);
  }
}

/** Whole even numbers keep the middle on a pixel and the drawing small. */
const even = (width: number, height: number) => ({ width: 2 * Math.ceil(width / 2), height: 2 * Math.ceil(height / 2) });

/**
 * How far the outline lies below the top of its box (or above its bottom) at `x`: edges come from above
 * or below and must end on the outline, not on the box around it.
 */
export function inset(shape: NodeShape, box: Box, x: number): number {
  const half = box.width / 2;
  const off = Math.min(Math.abs(x - box.x - half), half);
  switch (shape) {
    case 'diamond':
      return (off / half) * (box.height / 2);
    case 'circle':
    case 'ring':
    case 'start':
    case 'end':
      return half - Math.sqrt(half * half - off * off);
    case 'hexagon':
      return Math.max(0, (off - half + hexagonCorner) / hexagonCorner) * (box.height / 2);
    case 'stadium': {
      const radius = box.height / 2;
      const into = Math.max(0, off - (half - radius));
      return radius - Math.sqrt(Math.max(0, radius * radius - into * into));
    }
    default:
      return 0;
  }
}

export const hexagonCorner = 14;
