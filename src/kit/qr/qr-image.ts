import { qrDrawing, type ErrorCorrection } from './qr-drawing.ts';

/**
 * A QR code as a picture that scales with the screen: black on white in any theme, since cameras read
 * it so.
 *
 * @param ecc see `qrDrawing`
 */
export function qrImage(text: string, ecc: ErrorCorrection = 'medium'): SVGSVGElement {
  const { size, path } = qrDrawing(text, ecc);
  const svg = create('svg', { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': text, 'shape-rendering': 'crispEdges' });
  svg.append(create('rect', { width: `${size}`, height: `${size}`, fill: '#fff' }), create('path', { d: path }));
  return svg;
}

function create<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Record<string, string>): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
