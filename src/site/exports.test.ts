import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Astro asks a file for these by name. */
const astro = new Set(['GET', 'getStaticPaths', 'prerender', 'onRequest']);
const declared = /^export (?:declare )?(?:async |abstract )?(?:const|let|function\*?|class|type|interface|enum) (\w+)/gm;

/** The files by each name that they declare and export. */
function exporters(files: readonly { file: string; text: string }[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { file, text } of files) {
    const names = new Set([...text.matchAll(declared)].map((match) => match[1]!));
    for (const name of names) found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
}

/** A sentence for each name with more than one meaning. */
const doubles = (files: readonly { file: string; text: string }[]): string[] =>
  [...exporters(files)]
    .filter(([name, places]) => places.length > 1 && !astro.has(name))
    .map(([name, places]) => `"${name}" is exported by ${places.join(' and ')}: give one of them a name of its own.`);

describe('a name that code exports', () => {
  it('means one thing in all of src/', () => {
    const files = globSync('src/**/*.ts', { exclude: ['**/*.test.ts', '**/*.d.ts'] }).map((file) => ({
      file,
      text: readFileSync(file, 'utf8'),
    }));
    expect(exporters(files).size).toBeGreaterThan(100);
    expect(doubles(files)).toEqual([]);
  });

  it('is reported with its files when it means two', () => {
    const files = [
      { file: 'a.ts', text: 'export type Gap = 1;\nexport function GET() {}\nexport const one = 1;' },
      { file: 'b.ts', text: "export interface Gap {}\nexport const GET = 1;\nexport { one } from './a.ts';" },
    ];
    expect(doubles(files)).toEqual(['"Gap" is exported by a.ts and b.ts: give one of them a name of its own.']);
  });
});
