import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticesFor } from './notices.ts';
import { ShippedPackages, usedModules } from './shipped-packages.ts';

let root: string;
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const pack = (name: string, licence?: string) => {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.2.3', license: 'MIT' }));
  if (licence) write(`node_modules/${name}/LICENSE.md`, licence);
  return join(root, 'node_modules', name);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'notices-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the notices', () => {
  it('name each package with the text of its licence, and say a text that two share once', () => {
    const text = noticesFor([pack('a', 'Copyright A'), pack('@b/c', 'Copyright B'), pack('d', 'Copyright A')]);
    for (const name of ['a 1.2.3 (MIT)', '@b/c 1.2.3 (MIT)', 'd 1.2.3 (MIT)']) expect(text).toContain(name);
    expect(text.split('Copyright A')).toHaveLength(2);
    expect(text).toContain('Copyright B');
  });

  it('read a licence that is in a folder, and none of a package inside the package', () => {
    const folder = pack('a');
    write('node_modules/a/LICENSE/LICENSE', 'Copyright A');
    write('node_modules/a/lib/LICENSE', 'Copyright of something else');
    expect(noticesFor([folder])).toMatch(/Copyright A\n$/);
  });

  it('refuse a package without a licence', () => {
    expect(() => noticesFor([pack('a')])).toThrow(/node_modules.a: has no file with its licence/);
  });
});

describe('the packages in a build', () => {
  it('are those of its modules, the innermost of each', () => {
    const shipped = new ShippedPackages();
    shipped.add(['/p/node_modules/lit/index.js', '/p/node_modules/@b/c/x/y.js?inline', '/p/node_modules/d/node_modules/e/e.css']);
    shipped.add(['/p/src/own.ts', '\0virtual:x', 'C:\\p\\node_modules\\f\\f.js', '/p/node_modules/lit/other.js']);
    expect(shipped.folders).toEqual([
      '/p/node_modules/@b/c',
      '/p/node_modules/d/node_modules/e',
      '/p/node_modules/lit',
      'C:/p/node_modules/f',
    ]);
  });

  it('are not those of which nothing is left', () => {
    const modules = { 'a.js': { renderedLength: 0 }, 'b.js': { renderedLength: 5 }, 'c.css': { renderedLength: 0 } };
    expect(usedModules({ modules })).toEqual(['b.js', 'c.css']);
  });
});
