import { encode } from 'uqr';

/** Clear modules around the code, as the standard asks for. */
const quiet = 4;

/**
 * A QR code as a picture that scales with the screen: black on white in any theme, since cameras read
 * it so.
 */
export function qrPicture(text: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', text);
  svg.setAttribute('shape-rendering', 'crispEdges');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join(''));
  const ground = document.createElementNS(namespace, 'rect');
  ground.setAttribute('width', String(size));
  ground.setAttribute('height', String(size));
  ground.setAttribute('fill', '#fff');
  svg.append(ground, path);
  return svg;
}
