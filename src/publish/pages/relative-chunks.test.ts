import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { relativeChunks } from './relative-chunks.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chunks-'));
  writeFileSync(join(root, 'page.js'), 'addEventListener("click", () => import("./later.js"))');
  writeFileSync(join(root, 'later.js'), 'import "./later.css"; document.title = "later"');
  writeFileSync(join(root, 'later.css'), 'p{color:red}');
});
afterEach(() => rmSync(root, { recursive: true }));

const built = async (...helper: string[]) => {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [relativeChunks(...helper)],
    build: { write: false, rolldownOptions: { input: join(root, 'page.js') } },
  })) as Rolldown.RolldownOutput;
  return output.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join('\n');
};

describe('an import() in a built script', () => {
  it('goes through our helper, and names its files from where the script is', async () => {
    const code = await built();
    expect(code).toContain('vite:preloadError');
    expect(code).not.toContain('modulepreload');
    expect(code).toMatch(/["'`]\.\/later-[\w-]+\.js["'`]/);
  });

  it('stops the build if Vite gave its helper another name', async () => {
    await expect(built('\0vite/old-name.js')).rejects.toThrow(
      /Vite no longer loads "vite\/old-name\.js".*src\/publish\/pages\/relative-chunks\.ts/s,
    );
  });
});
