import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const file = fileURLToPath(import.meta.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2'));
const style = `@font-face { font-family: 'Wide'; src: url('data:font/woff2;base64,${readFileSync(file, 'base64')}') }
  :root { --plg-sans: 'Wide'; --plg-serif: 'Wide' }`;

/**
 * Sets a page in DejaVu Sans, about as wide as a reader's system font can be (Verdana has its widths). What
 * fits in it fits in narrower fonts, and the result is the same on every machine. The context has to bypass
 * the policy of the page.
 */
export async function inWideFont(tab: Page): Promise<void> {
  await tab.addStyleTag({ content: style });
  await tab.evaluate(() => document.fonts.load('1em Wide'));
}
