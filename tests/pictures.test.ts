import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { onOnePage, useBrowser } from './support/visit.ts';

useBrowser();

const drawing = encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="700"><rect width="9" height="9"/></svg>');

it.each([360, 1280])('a picture that names its size keeps its shape on a screen of %i pixels', async (width) => {
  // Pages carry only the rules that they need, so a picture put into one would find none for pictures.
  const style = readFileSync('src/styles/base.css', 'utf8');
  const size = await onOnePage({ viewport: { width, height: 740 } }, async (tab) => {
    await tab.setContent(`<style>${style}</style><p><img src="data:image/svg+xml,${drawing}" width="1600" height="700" alt=""></p>`);
    return tab.locator('img').boundingBox();
  });
  expect(size!.width).toBeLessThanOrEqual(width);
  expect(size!.height / size!.width).toBeCloseTo(700 / 1600, 2);
});
