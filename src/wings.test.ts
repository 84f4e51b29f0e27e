import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The most basic first: a file imports from its own wing and from those before it in this list. `src/README.md` says what each is. */
const wings = ['config', 'styles', 'kit', 'schemas', 'library', 'guide', 'frame', 'answers', 'workshop', 'plan', 'publish', 'site'];
/** Earlier wings, which a wing still has to do without. */
const strangers: Record<string, string[]> = { publish: ['answers', 'workshop', 'plan'], plan: ['workshop'], kit: ['config'] };

const source = /\.(ts|astro|css)$/;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => source.test(file));
const importing = /(?:from|import|@import)\s*\(?\s*(['"])((?:#|\.{1,2}\/)[^'"?\n]+)/g;

/** The files of the project that a file names, seen from `src/`. */
const imports = new Map(
  files.map((file) => {
    const named = [...readFileSync(join('src', file), 'utf8').matchAll(importing)].map(([, , name = '']) =>
      name.startsWith('#') ? name.slice(1) : normalize(join(dirname(file), name)),
    );
    return [file, named.filter((name) => source.test(name))] as const;
  }),
);

const wing = (file: string) => file.split('/')[0]!;

/** Each arrow that the rule of the wings forbids, as a sentence. */
function forbidden([file, named]: readonly [string, string[]]): string[] {
  const own = wing(file);
  if (!file.includes('/')) return [];
  return named.flatMap((other) => {
    if (other.startsWith('..')) return [`src/${file} imports ${other}, which lies outside src/`];
    if (wings.indexOf(wing(other)) > wings.indexOf(own)) return [`src/${file} imports src/${other}: ${own} comes before ${wing(other)}`];
    if (strangers[own]?.includes(wing(other))) return [`src/${file} imports src/${other}: ${own} does without ${wing(other)}`];
    return [];
  });
}

/** The first circle of imports that is found, as the files on the way round. */
function circle(): string[] {
  const done = new Set<string>();
  const visit = (file: string, way: string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of imports.get(file) ?? []) {
      const found = visit(next, [...way, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const found = visit(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

describe('the wings of src/', () => {
  it('are the twelve that the list names', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...wings].sort());
  });

  it('import only from those before them', () => {
    expect([...imports].flatMap(forbidden)).toEqual([]);
  });

  it('import from one another by the name of the wing, such as `#kit/shape.ts`', () => {
    const relative = files.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(importing)]
        .map(([, , name = '']) => name)
        .filter((name) => name.startsWith('.') && file.includes('/') && wing(normalize(join(dirname(file), name))) !== wing(file))
        .map((name) => `src/${file} imports ${name}`),
    );
    expect(relative).toEqual([]);
  });

  it('hold no circle of files', () => {
    expect(circle()).toEqual([]);
  });
});
