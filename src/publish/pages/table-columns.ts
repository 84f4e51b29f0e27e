import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { findElement } from './elements.ts';

/** Fewer columns fit a phone as they are. */
const narrow = 3;

/**
 * Writes in each cell of a writer's table the name of its column. On a phone such rows become cards
 * (`styles/prose.css`), in which nothing else would say what a cell is about. Tables of components, which have a class or
 * are in `.not-content`, look after themselves.
 */
export function nameColumns(page: Root): void {
  // Most pages have none, and to look for a name is much quicker than for a selector.
  if (!findElement(page, ({ tagName }) => tagName === 'table')) return;
  const tables = selectAll('.prose table:not([class])', page);
  const ownLook = new Set(selectAll('.not-content table', page));
  for (const table of tables) {
    const names = selectAll('thead th', table).map((head) => toString(head).trim());
    if (ownLook.has(table) || names.length < narrow) continue;
    for (const row of selectAll('tbody tr', table)) nameCells(row, names);
  }
}

/** The first cell is what the card is called, and needs no name. */
function nameCells(row: Element, names: readonly string[]): void {
  const cells = row.children.filter((child): child is Element => child.type === 'element');
  if (cells.length !== names.length) return;
  for (const [index, cell] of cells.entries()) {
    if (index > 0 && toString(cell).trim() !== '') cell.properties['dataColumn'] = names[index];
  }
}
