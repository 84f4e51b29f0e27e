/** Compares the interface strings that code asks for with those that the English file has. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenPlaces } from '#kit/strings/given-places.ts';
import { usedKeys, type UsedKey } from '#kit/strings/used-keys.ts';
import { isStarlights } from '#library/checks/check-strings.ts';
import { ContentError, type Problem } from '#library/reading/problem.ts';
import type { YamlFile } from '#library/reading/yaml-file.ts';
import { readStrings } from '#library/reading/strings-files.ts';

interface Use extends UsedKey {
  /** Path from the root of the project. */
  file: string;
}

/**
 * Refuses a string that code asks for and English does not have, and one that nothing asks for.
 *
 * @returns the keys of the English file
 * @throws ContentError that names every such string, with file and line
 */
export function checkKeys(root: string): string[] {
  const problems: Problem[] = [];
  const { english } = readStrings(root, problems);
  const keys = Object.keys(english.value ?? {});
  const uses = usesIn(root, keys);
  for (const { file, line, name, asksFor } of uses) {
    if (!keys.some(asksFor) && !isStarlights(name)) problems.push(missing(english.file, { file, line, name }));
  }
  for (const key of keys) {
    if (!isStarlights(key) && !uses.some(({ asksFor }) => asksFor(key)))
      problems.push({
        file: english.file,
        line: english.lineOf([key]),
        sentence: `Nothing asks for "${key}"; check its spelling, or remove the line.`,
      });
  }
  const unknown = neverFilled(root, english);
  problems.push(...(unknown.length > 0 ? unknown : otherPlaces(root, english)));
  if (problems.length > 0) throw new ContentError(problems);
  return keys;
}

/** Places to fill in, such as `{{count}}`, whose name no code knows. */
function neverFilled(root: string, { file, value, lineOf }: YamlFile<Record<string, string>>): Problem[] {
  const names = new Set(sourcesIn(root).flatMap(({ text }) => text.match(/[A-Za-z]\w*/g) ?? []));
  return Object.entries(value ?? {}).flatMap(([key, text]) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)]
      .filter(([, name]) => !names.has(name!) && !isStarlights(key))
      .map(([place]) => ({
        file,
        line: lineOf([key]),
        sentence: `Nothing fills in ${place} in "${key}"; check its spelling, and leave what is in braces as it was.`,
      })),
  );
}

/** Strings with a place that a call does not fill in, which would be shown as it is typed, or without one that all calls fill in. */
function otherPlaces(root: string, { file: english, value, lineOf }: YamlFile<Record<string, string>>): Problem[] {
  const calls = sourcesIn(root).flatMap(({ file, text }) => givenPlaces(text).map((call) => ({ ...call, where: `${file}:${call.line}` })));
  return Object.entries(value ?? {}).flatMap(([key, text]) => {
    const ofKey = calls.filter((call) => call.key === key);
    const places = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
    const report = (fault: string): Problem[] => [{ file: english, line: lineOf([key]), sentence: `"${key}" ${fault}.` }];
    for (const { names, where } of ofKey) {
      const other = places.find((name) => !names.includes(name));
      const given = names.map((name) => `{{${name}}}`).join(', ');
      if (other) return report(`has {{${other}}}, which ${where} does not fill in: it gives ${given}`);
    }
    const lost = ofKey[0]?.names.find((name) => !places.includes(name) && ofKey.every(({ names }) => names.includes(name)));
    return lost ? report(`lacks {{${lost}}}, which ${ofKey[0]!.where} fills in; write it where it belongs`) : [];
  });
}

/** What to say of a key that is missing once a page asks for it: where code puts such a key together. */
export function missingKey(root: string, key: string): ContentError {
  const concept = key.slice(0, key.indexOf('.'));
  const uses = usesIn(root, [key]).filter(({ asksFor }) => asksFor(key));
  const english = readStrings(root, []).english.file;
  // `state.….means` says more of where the key comes from than `state.…`, which fits it as well.
  const closest = Math.max(...uses.map(({ name }) => name.length));
  const places = uses.filter(({ name }) => name.length === closest).map(({ file, line }) => missing(english, { file, line, name: key }));
  const next = `A page asks for "${key}", which is not here; add it next to the other strings of "${concept}".`;
  return new ContentError(places.length > 0 ? places : [{ file: english, line: 1, sentence: next }]);
}

/** Where code asks for strings: of each key the places that say most of it, as `src/plan/screen/Plan.astro:12`. */
export function placesOfKeys(root: string, keys: readonly string[]): (key: string) => string[] {
  const uses = usesIn(root, keys);
  return (key) => {
    const all = uses.filter(({ asksFor }) => asksFor(key));
    const named = all.filter(({ name }) => name === key);
    return [...new Set((named.length > 0 ? named : all).map(({ file, line }) => `${file}:${line}`))].slice(0, 3);
  };
}

const missing = (english: string, { file, line, name }: Omit<Use, 'asksFor'>): Problem => ({
  file,
  line,
  sentence: `This asks for the string "${name}", which ${english} does not have; add it there, or correct the key.`,
});

function usesIn(root: string, keys: readonly string[]): Use[] {
  const concepts = new Set(keys.map((key) => key.slice(0, key.indexOf('.'))));
  return sourcesIn(root).flatMap(({ file, text }) => usedKeys(text, concepts).map((used) => ({ ...used, file })));
}

const sourcesIn = (root: string): { file: string; text: string }[] =>
  globSync('src/**/*.{ts,astro}', { cwd: root, exclude: ['**/*.{test,fixture,d}.ts'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
