import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
/** Only drawn with, here; no page ever loads a font. */
const fonts = ['400Regular', '600SemiBold'].map((cut) =>
  require.resolve(`@expo-google-fonts/source-serif-4/${cut}/SourceSerif4_${cut}.ttf`),
);
/** The program can be started once in a process, where this module may be loaded more often. */
const shared = globalThis as typeof globalThis & { rendererReady?: Promise<void> };

/**
 * Turns SVG into PNG, and keeps what it drew: the pictures of most pages are the same from build to build.
 *
 * @param cache a folder for what was drawn before
 */
export async function renderImage(svg: string, cache: string): Promise<Uint8Array> {
  const kept = join(cache, `${createHash('sha256').update(svg).digest('hex')}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  // The renderer and the fonts take a while to load, so only a build that draws something loads them.
  shared.rendererReady ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await shared.rendererReady;
  const fontBuffers = fonts.map((file) => new Uint8Array(readFileSync(file)));
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Source Serif 4' } });
  const png = drawing.render().asPng();
  drawing.free();
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, png);
  return png;
}
