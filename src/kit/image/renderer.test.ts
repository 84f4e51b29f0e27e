import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

const cache = mkdtempSync(join(tmpdir(), 'drawn-'));
afterAll(() => rmSync(cache, { recursive: true }));

it('draws also where this module is loaded twice in a process', async () => {
  for (const colour of ['red', 'blue']) {
    vi.resetModules();
    const { renderImage } = await import('./renderer.ts');
    const png = await renderImage(
      `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect fill="${colour}" width="4" height="4"/></svg>`,
      cache,
    );
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
  }
});
