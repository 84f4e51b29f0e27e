import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ArrowHead } from './diagram.ts';
import { drawText } from './drawn-text.ts';
import { edgePath } from './edge-path.ts';
import type { PlacedEdge } from './layout.ts';
import { smallText } from './sizes.ts';

/** The heads that these edges use, each once; edges point at them by id. */
export function drawHeads(edges: PlacedEdge[], id: string): Element[] {
  const used = new Set(edges.flatMap(({ start, end }) => [start, end]).filter((head) => head !== 'none'));
  return used.size === 0
    ? []
    : [
        s(
          'defs',
          [...used].map((head) => drawHead(head, `${id}-${head}`)),
        ),
      ];
}

function drawHead(head: ArrowHead, id: string): Element {
  const size = {
    id,
    markerWidth: 10,
    markerHeight: 10,
    refY: 5,
    markerUnits: 'userSpaceOnUse',
    orient: 'auto-start-reverse',
    className: ['diagram-head'],
  };
  if (head === 'circle') return s('marker', { ...size, refX: 9 }, s('circle', { cx: 5, cy: 5, r: 4 }));
  if (head === 'cross')
    return s('marker', { ...size, refX: 9, className: ['diagram-head', 'is-cross'] }, s('path', { d: 'M1 1L9 9M9 1L1 9' }));
  return s('marker', { ...size, refX: 9.5 }, s('path', { d: 'M1 1L9.5 5L1 9L3 5Z' }));
}

/** Draws an edge as straight runs with rounded bends, and its label next to it. */
export function drawEdge(edge: PlacedEdge, id: string): Element {
  const line = s('path', {
    d: edgePath(edge.points),
    markerStart: edge.start === 'none' ? undefined : `url(#${id}-${edge.start})`,
    markerEnd: edge.end === 'none' ? undefined : `url(#${id}-${edge.end})`,
  });
  const className = ['diagram-edge', ...(edge.line === 'plain' ? [] : [`is-${edge.line}`])];
  if (!edge.at) return s('g', { className }, line);
  const { x, y, width, height } = edge.at;
  return s('g', { className }, [line, ...drawText(edge.text, x + width / 2, y + height / 2, smallText)]);
}
