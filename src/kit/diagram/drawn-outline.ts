import type { Element } from 'hast';
import { s } from 'hastscript';
import type { NodeShape } from './diagram.ts';
import { hexagonCorner, type Box } from './outline.ts';
import { round } from './edge-path.ts';

/** Draws the outline of a node into its box. */
export function drawOutline(shape: NodeShape, box: Box): Element[] {
  const { x, y, width, height } = { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
  const rect = (rx: number) => s('rect', { x, y, width, height, rx });
  const [middle, centre] = [round(x + width / 2), round(y + height / 2)];
  const [right, bottom] = [round(x + width), round(y + height)];
  const ring = (r: number) => s('circle', { cx: middle, cy: centre, r });
  switch (shape) {
    case 'round':
      return [rect(12)];
    case 'stadium':
      return [rect(height / 2)];
    case 'circle':
    case 'start':
      return [ring(width / 2)];
    case 'ring':
      return [ring(width / 2), ring(width / 2 - 4)];
    case 'end':
      return [ring(width / 2), s('circle', { className: ['diagram-core'], cx: middle, cy: centre, r: 5 })];
    case 'bar':
      return [rect(2)];
    case 'diamond':
      return [s('path', { d: `M${middle} ${y}L${right} ${centre}L${middle} ${bottom}L${x} ${centre}Z` })];
    case 'hexagon': {
      const [a, b] = [x + hexagonCorner, right - hexagonCorner];
      return [s('path', { d: `M${a} ${y}H${b}L${right} ${centre}L${b} ${bottom}H${a}L${x} ${centre}Z` })];
    }
    case 'subroutine':
      return [rect(3), s('path', { d: `M${x + 7} ${y}V${bottom}M${right - 7} ${y}V${bottom}` })];
    case 'cylinder': {
      const arc = `${round(width / 2)} 6 0 0`;
      return [
        s('path', { d: `M${x} ${y + 6}A${arc} 1 ${right} ${y + 6}V${bottom - 6}A${arc} 1 ${x} ${bottom - 6}ZA${arc} 0 ${right} ${y + 6}` }),
      ];
    }
    case 'note':
      return [s('path', { d: `M${x} ${y}H${right - 10}L${right} ${y + 10}V${bottom}H${x}ZM${right - 10} ${y}V${y + 10}H${right}` })];
    default:
      return [rect(5)];
  }
}
