import type { Element, Root } from 'hast';
import { h, s } from 'hastscript';
import { select, selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';

/** Drawings that show an order or have words at one side. */
const drawings = 'svg.diagram-drawing, svg.hour-glass';
/** What a drawing has that is not seen. */
const unseen = new Set(['title', 'desc', 'defs']);

/**
 * Mirrors the drawings of a page that is read from right to left: what comes first is at the right. Letters stay as they are,
 * each text where its place is then.
 */
export function mirrorDrawings(page: Root): void {
  const root = select('html', page)!;
  // For the few rules of style that know the direction; other pages do without them.
  root.properties['className'] = [...[root.properties['className'] ?? []].flat(), 'from-right'] as string[];
  for (const drawing of selectAll(drawings, page)) mirror(drawing);
}

function mirror(drawing: Element): void {
  const [left, , width] = String(drawing.properties['viewBox']).split(' ').map(Number) as [number, number, number];
  visit(drawing, 'element', (element) => {
    if (element.tagName === 'text') turnBack(element);
  });
  const seen = drawing.children.filter((child) => child.type !== 'element' || !unseen.has(child.tagName));
  const rest = drawing.children.filter((child) => !seen.includes(child));
  drawing.properties['direction'] = 'ltr';
  drawing.children = [...rest, s('g', { transform: flip(2 * left + width) }, seen)];
}

/** Turns a text round its own place, so that its letters are not mirrored with the drawing. */
function turnBack(text: Element): void {
  const x = Number(text.properties['x'] ?? select('tspan[x]', h('div', [text]))?.properties['x'] ?? 0);
  text.properties['transform'] = flip(2 * x);
  text.properties['unicodeBidi'] = 'plaintext';
  text.properties['textAnchor'] ??= 'end';
}

/** Left and right change places: what was at 0 is at `sum`. */
const flip = (sum: number): string => `matrix(-1 0 0 1 ${sum} 0)`;
