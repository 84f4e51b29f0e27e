import type { Diagram, DiagramGroup } from './diagram.ts';
import { outlineSize, type Box } from './outline.ts';
import { wrapLabel, type WrappedLabel } from './wrapped-label.ts';

/**
 * The inside of a group that is a plain list: simple boxes without edges of their own. Graph layout would
 * put them side by side in one long row; we set them like words in a paragraph, flush on both sides.
 */
export interface Stack {
  rows: Cell[][];
  /** Of the widest row. */
  width: number;
}

interface Cell {
  id: string;
  text: WrappedLabel;
  width: number;
  height: number;
}

const gap = 6;
const lettersInLine = [30, 26, 22, 18, 14, 10];

/** Whether a group holds nothing but boxes, at most arranged by hidden edges. */
export function isStack({ id }: DiagramGroup, { nodes, groups, edges }: Diagram): boolean {
  const inside = nodes.filter(({ group }) => group === id);
  const ids = new Set(inside.map((node) => node.id));
  return (
    inside.every(({ shape }) => shape === 'box') &&
    groups.every(({ group }) => group !== id) &&
    edges.every(({ from, to, line }) => line === 'hidden' || (!ids.has(from) && !ids.has(to)))
  );
}

/** Sets the boxes of a group into rows of at most `room` pixels. Only short labels share a row. */
export function packStack({ id }: DiagramGroup, { nodes }: Diagram, room: number, letterSize: number): Stack {
  const rows: Cell[][] = [];
  for (const node of nodes.filter(({ group }) => group === id)) {
    const cell = fitted(node.id, node.label, room, letterSize);
    const row = rows.at(-1);
    const short = [...(row ?? []), cell].every(({ text }) => text.lines.length < 2);
    if (row && short && rowWidth([...row, cell]) <= room) row.push(cell);
    else rows.push([cell]);
  }
  return { rows, width: Math.max(...rows.map(rowWidth)) };
}

function fitted(id: string, label: string, room: number, letterSize: number): Cell {
  const cells = lettersInLine.map((letters) => {
    const text = wrapLabel(label, letterSize, letters);
    const { width, height } = outlineSize('box', text);
    return { id, text, width, height: height - 4 };
  });
  return cells.find(({ width }) => width <= room) ?? cells.at(-1)!;
}

const rowWidth = (row: Cell[]) => row.reduce((sum, { width }) => sum + width, (row.length - 1) * gap);

/** The height of all rows. */
export function stackHeight({ rows }: Stack): number {
  return rows.reduce((sum, row) => sum + rowHeight(row), (rows.length - 1) * gap);
}

const rowHeight = (row: Cell[]) => Math.max(...row.map(({ height }) => height));

/** Places the boxes below and right of a point, each row stretched to `width`. */
export function placeStack({ rows }: Stack, left: number, top: number, width: number): (Cell & Box)[] {
  let y = top;
  return rows.flatMap((row) => {
    const height = rowHeight(row);
    const extra = (width - rowWidth(row)) / row.length;
    let x = left;
    const placed = row.map((cell) => {
      const box = { ...cell, x, y, width: cell.width + extra, height };
      x += box.width + gap;
      return box;
    });
    y += height + gap;
    return placed;
  });
}
