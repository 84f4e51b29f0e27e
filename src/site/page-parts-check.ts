/** Compares the parts that pages in MDX show with what those parts ask for: a build would stop at them without a line, or show nothing. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../library/index.ts';
import { isFault, pageTree, walkPage, type PageNode } from '../library/reading/page-tree.ts';
import { ContentError, type Problem } from '../library/reading/problem.ts';
import { stageIds } from '../schemas/fields.ts';

/** A property of a part, as its component declares it. */
interface Property {
  name: string;
  optional: boolean;
  type: string;
}

/**
 * Refuses an import of a part that does not exist, and a property of a part that is unknown, missing, or names nothing.
 *
 * @throws ContentError that names every such place
 */
export function checkPageParts(root: string, library: Library): void {
  const parts = partsOf(root);
  const values = valuesIn(library);
  const problems = globSync(['content/docs/**/*.mdx', 'content/local/docs/**/*.mdx'], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => problemsIn(file, readFileSync(join(root, file), 'utf8'), parts, values));
  if (problems.length > 0) throw new ContentError(problems);
}

type Parts = ReadonlyMap<string, readonly Property[] | undefined>;
type Values = Readonly<Record<string, readonly string[]>>;

/** The components that pages can import, by name; undefined for one whose properties are not declared one by one. */
function partsOf(root: string): Parts {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: Record<string, string> };
  const pages = Object.entries(imports).filter(([name]) => name.startsWith('#page/'));
  return new Map(pages.map(([name, file]) => [name.slice('#page/'.length), propertiesOf(readFileSync(join(root, file), 'utf8'))]));
}

const property = /^\s*(\w+)(\??):\s*([^;]+);/gm;

function propertiesOf(component: string): readonly Property[] | undefined {
  const declared = /^interface Props \{\n([\s\S]*?)^\}/m.exec(component)?.[1];
  if (declared === undefined) return /^type Props\b/m.test(component) ? undefined : [];
  return [...declared.matchAll(property)].map(([, name, mark, type]) => ({ name: name!, optional: mark === '?', type: type! }));
}

/** What a property can name, by its own name. */
const valuesIn = ({ checklists, figures, tools }: Library): Values => ({
  stage: stageIds,
  here: stageIds,
  list: checklists.map(({ id }) => id),
  number: figures.map(({ number }) => String(number)),
  tool: tools.map(({ id }) => id),
});

function problemsIn(file: string, text: string, parts: Parts, values: Values): Problem[] {
  const tree = pageTree(text, file);
  if (isFault(tree)) return [];
  const problems: Problem[] = [];
  const imported = new Map<string, string>();
  walkPage(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    const report = (sentence: string, below = 0) => problems.push({ file, line: line + below, sentence });
    if (node.type === 'mdxjsEsm') {
      (node.value ?? '').split('\n').forEach((row, below) => {
        const [, name, part] = /^import (\w+) from '#page\/([\w.]+)'/.exec(row) ?? [];
        if (!name || !part) return;
        if (parts.has(part)) imported.set(name, part);
        else report(`There is no part "${part}"; write the name of one, such as ${[...parts.keys()].slice(0, 3).join(', ')}.`, below);
      });
    }
    if (!node.type.startsWith('mdxJsx') || !node.name) return;
    const part = imported.get(node.name);
    if (part) faultsOf(node, parts.get(part), values).forEach((sentence) => report(sentence));
  });
  return problems;
}

/** What is wrong with the properties of a part, in whole sentences. */
function faultsOf({ name, attributes = [] }: PageNode, declared: readonly Property[] | undefined, values: Values): string[] {
  const given = attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' && one.name ? [[one.name, one.value] as const] : []));
  const unknown = declared ? given.filter(([key]) => !declared.some((one) => one.name === key)) : [];
  const missing = declared?.filter((one) => !one.optional && !given.some(([key]) => key === one.name)) ?? [];
  const names = declared?.map((one) => one.name).join(', ');
  const advice = names ? `write ${names}` : 'remove it';
  // A name that is misspelt is missing too.
  return [
    ...unknown.map(([key]) => `<${name}> has no "${key}"; ${advice}.`),
    ...(unknown.length > 0 ? [] : missing.map((one) => `<${name}> needs to be told "${one.name}"; write ${example(name!, one, values)}.`)),
    ...given.flatMap(([key, value]) => faultOf(name!, key, value, declared, values)),
  ];
}

function faultOf(name: string, key: string, value: unknown, declared: readonly Property[] | undefined, values: Values): string[] {
  const one = declared?.find((other) => other.name === key);
  const known = one && allowed(one, values);
  const text = typeof value === 'string' ? value : (/^\d+$/.exec((value as { value?: string } | null)?.value ?? '')?.[0] ?? undefined);
  if (one?.type === 'number' && typeof value === 'string') return [`A number is in braces here; write <${name} ${key}={${value}} />.`];
  if (!known || text === undefined || known.includes(text)) return [];
  return [`<${name}> does not know ${key} "${text}"; write one of: ${known.join(', ')}.`];
}

/** The values that a property can have, where they can be counted: those that its type names, or ids of the content. */
function allowed({ name, type }: Property, values: Values): readonly string[] | undefined {
  const literals = [...type.matchAll(/'([^']*)'/g)].map(([, literal]) => literal!);
  if (literals.length > 0 && !type.includes('[')) return literals;
  return type === 'StageId' || (name in values && (type === 'string' || type === 'number')) ? values[name] : undefined;
}

function example(name: string, one: Property, values: Values): string {
  const value = allowed(one, values)?.[0] ?? '…';
  return `<${name} ${one.name}=${one.type === 'number' ? `{${value}}` : `"${value}"`} />`;
}
