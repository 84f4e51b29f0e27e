import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { textWidth } from '#kit/diagram/wrapped-label.ts';
import { findElement } from './elements.ts';

/** Fewer columns fit a phone as they are. */
const narrow = 3;

/**
 * In pixels: the size of the text in a table, what is between two columns, and the room that a table has at 200 % zoom if its
 * rows become cards on a phone, and else on a phone.
 */
const text = 15;
const gap = 20;
const room = { cards: 560, rows: 300 };

/**
 * Writes in each cell of a writer's table the name of its column. On a phone such rows become cards
 * (`styles/prose.css`), in which nothing else would say what a cell is about. A table too wide for that scrolls sideways, and
 * the keyboard gets into it. Tables of components, which have a class or are in `.not-content`, look after themselves.
 */
export function nameColumns(page: Root): void {
  // Most pages have none, and to look for a name is much quicker than for a selector.
  if (!findElement(page, ({ tagName }) => tagName === 'table')) return;
  const tables = selectAll('.prose table:not([class])', page);
  const ownLook = new Set(selectAll('.not-content table', page));
  for (const table of tables) {
    if (ownLook.has(table)) continue;
    const names = selectAll('thead th', table).map((head) => toString(head).trim());
    if (leastWidth(table) > (names.length < narrow ? room.rows : room.cards)) letKeyboardIn(table, names);
    if (names.length < narrow) continue;
    for (const row of selectAll('tbody tr', table)) nameCells(row, names);
  }
}

/** How wide a table is at least: words do not break in it, so each column is as wide as its longest one. */
function leastWidth(table: Element): number {
  const columns: number[] = [];
  for (const row of selectAll('tr', table)) {
    for (const [index, cell] of cellsOf(row).entries()) {
      const longest = Math.max(
        ...toString(cell)
          .split(/\s+/)
          .map((word) => textWidth(word, text)),
      );
      columns[index] = Math.max(columns[index] ?? 0, longest);
    }
  }
  return columns.reduce((all, width) => all + width + gap, -gap);
}

/** Gives a table that scrolls a place in the order of the keyboard, and with it a name: what its columns are about. */
function letKeyboardIn(table: Element, names: readonly string[]): void {
  const said = names.filter((name) => name !== '');
  table.properties['className'] = ['wide-table'];
  table.properties['tabIndex'] = 0;
  table.properties['ariaLabel'] = [...new Set([said[0], said.at(-1)])].join(' … ') || toString(table).trim().slice(0, 40);
}

const cellsOf = (row: Element): Element[] => row.children.filter((child): child is Element => child.type === 'element');

/** The first cell is what the card is called, and needs no name. */
function nameCells(row: Element, names: readonly string[]): void {
  const cells = cellsOf(row);
  if (cells.length !== names.length) return;
  for (const [index, cell] of cells.entries()) {
    if (index > 0 && toString(cell).trim() !== '') cell.properties['dataColumn'] = names[index];
  }
}
