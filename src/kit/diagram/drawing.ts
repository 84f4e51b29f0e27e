import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Diagram } from './diagram.ts';
import { drawEdge, drawHeads } from './drawn-edge.ts';
import { drawOutline } from './drawn-outline.ts';
import type { Layout, PlacedGroup, PlacedNode } from './layout.ts';
import { nodeText, smallText } from './sizes.ts';
import { drawText } from './drawn-text.ts';

/**
 * Draws a diagram as an SVG element. All colours and fonts come from `drawing.css`.
 *
 * @param id unlike any other on the page; everything in the drawing that needs an id begins with it
 */
export function draw(diagram: Diagram, layout: Layout, id: string): Element {
  const linked = layout.nodes.some(({ href }) => href !== undefined);
  return s(
    'svg',
    {
      className: ['diagram-drawing'],
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      width: layout.width,
      height: layout.height,
      // An image hides what is inside it from screen readers, links included.
      // Search finds the same words below, in the text form.
      dataPagefindIgnore: '',
      role: linked ? 'group' : 'img',
      ariaLabelledBy: [`${id}-name`],
      ariaDescribedBy: [`${id}-description`],
    },
    [
      s('title', { id: `${id}-name` }, diagram.title),
      s('desc', { id: `${id}-description` }, diagram.description),
      ...drawHeads(layout.edges, id),
      ...layout.groups.map(drawGroup),
      ...layout.edges.map((edge) => drawEdge(edge, id)),
      ...layout.nodes.map(drawNode),
    ],
  );
}

const classNames = (kind: string, names: string[]) => [kind, ...names.map((name) => `is-${name}`)];

function drawGroup(group: PlacedGroup): Element {
  const { x, y, width, height } = group;
  const top = y + 7 + group.text.height / 2;
  return s('g', { className: classNames('diagram-group', group.classes) }, [
    s('rect', { x, y, width, height, rx: 8 }),
    ...drawText(group.text, x + 10, top, smallText),
  ]);
}

function drawNode(node: PlacedNode): Element {
  const parts = [
    ...drawOutline(node.shape, node),
    // The lid of a cylinder takes room at the top.
    ...drawText(node.text, node.x + node.width / 2, node.y + node.height / 2 + (node.shape === 'cylinder' ? 5 : 0), nodeText),
  ];
  const className = classNames('diagram-node', [...node.classes, ...(wordless.has(node.shape) ? ['mark'] : [])]);
  return node.href === undefined ? s('g', { className }, parts) : s('a', { className, href: node.href }, parts);
}

const wordless = new Set(['start', 'end', 'bar']);
