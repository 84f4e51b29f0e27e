import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lightColours } from '#kit/image/colours.ts';
import { renderImage } from '#kit/image/renderer.ts';
import { icons } from './web-manifest.ts';

/** Draws the icons of the installed guide from the mark in `public/favicon.svg` into a built site. */
export async function writeIcons(folder: string, root: string): Promise<void> {
  const mark = markIn(readFileSync(join(root, 'public/favicon.svg'), 'utf8'));
  const colour = lightColours(root);
  for (const { name, size, purpose } of icons) {
    const svg = iconDrawing(mark, size, purpose === 'maskable', { paper: colour('paper'), mark: colour('accent') });
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await renderImage(svg, join(root, 'node_modules/.cache/peer-learning-guide/icons')));
  }
}

/** The lines of the mark, on a field of 32 by 32. */
export function markIn(favicon: string): string {
  const lines = /<path[^>]* d="([^"]+)"/.exec(favicon)?.[1];
  if (!lines) throw new Error('public/favicon.svg should hold the mark as one <path d="…">, from which the icons are drawn.');
  return lines;
}

/** The mark on paper. A system may cut a maskable icon down to the circle of four fifths, so its mark is smaller. */
export function iconDrawing(mark: string, size: number, maskable: boolean, colours: { paper: string; mark: string }): string {
  const scale = maskable ? 0.56 : 0.74;
  const shift = 16 * (1 - scale);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">` +
    `<rect width="32" height="32" rx="${maskable ? 0 : 6}" fill="${colours.paper}"/>` +
    `<path transform="translate(${shift} ${shift}) scale(${scale})" d="${mark}" fill="none" stroke="${colours.mark}" stroke-width="3" stroke-linecap="round"/></svg>`
  );
}
