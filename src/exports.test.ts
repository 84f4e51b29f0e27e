import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Names that Astro looks for in every route or middleware. */
const prescribed = new Set(['GET', 'getStaticPaths', 'onRequest']);
const exported = /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|class|const|let|type|interface|enum) (\w+)/gm;

/** Under each name the files that export it. A type next to the value it is of, in one file, counts once. */
function exportsBelow(folders: readonly string[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const folder of folders)
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (/\.ts$/.test(file) && !/node_modules|\.test\.ts$/.test(file))
        for (const [, name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(exported))
          all.set(name, (all.get(name) ?? new Set()).add(`${folder}/${file}`));
  return all;
}

describe('the exports of src/, scripts/ and tests/', () => {
  const all = exportsBelow(['src', 'scripts', 'tests']);

  it('are found', () => expect([...all.get('library')!]).toEqual(['src/library/index.ts']));

  it('each have a name of their own, so that a search for it finds one meaning', () => {
    const shared = [...all].filter(([name, files]) => files.size > 1 && !prescribed.has(name));
    expect(shared.map(([name, files]) => `${name} is exported by ${[...files].join(' and ')}; rename one of them.`)).toEqual([]);
  });
});
