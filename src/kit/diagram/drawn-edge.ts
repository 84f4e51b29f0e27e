import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ArrowHead } from './diagram.ts';
import { drawText, round } from './drawn-text.ts';
import { smallText, type PlacedEdge, type Point } from './layout.ts';

const bend = 7;

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
    d: path(edge.points),
    markerStart: edge.start === 'none' ? undefined : `url(#${id}-${edge.start})`,
    markerEnd: edge.end === 'none' ? undefined : `url(#${id}-${edge.end})`,
  });
  const className = ['diagram-edge', ...(edge.line === 'plain' ? [] : [`is-${edge.line}`])];
  if (!edge.at) return s('g', { className }, line);
  const { x, y, width, height } = edge.at;
  return s('g', { className }, [line, ...drawText(edge.text, x + width / 2, y + height / 2, smallText)]);
}

function path(points: Point[]): string {
  const [first, ...rest] = points;
  let d = `M${at(first!)}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (!next) {
      d += `L${at(point)}`;
      return;
    }
    const before = rest[index - 1] ?? first!;
    const radius = Math.min(bend, distance(before, point) / 2, distance(point, next) / 2);
    d += `L${at(toward(point, before, radius))}Q${at(point)} ${at(toward(point, next, radius))}`;
  });
  return d;
}

const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

function toward(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}
