/** Compares the parts that pages in MDX show with what those parts ask for: a build would stop at them without a line, or show nothing. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#library/index.ts';
import { isFault, pageTree, walkPage, type PageNode } from '#library/reading/page-tree.ts';
import { unshownSheets } from './unshown-sheets.ts';
import { ContentError, type Problem } from '#library/reading/problem.ts';
import { stageIds } from '#schemas/fields.ts';

/** A property of a part, as its component declares it. */
interface Property {
  name: string;
  optional: boolean;
  type: string;
}

/**
 * Refuses an import of a part that does not exist, a property of a part that is unknown, missing, or names nothing, and a sheet
 * that its page does not show.
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
  problems.push(...unshownSheets(root, library));
  if (problems.length > 0) throw new ContentError(problems);
}

/** The properties that a part can have together: most parts have one such set, and of several a page chooses one. */
type Choices = readonly (readonly Property[])[];
type Parts = ReadonlyMap<string, Choices>;
type Values = Readonly<Record<string, readonly string[]>>;

/** The components that pages can import, by name. */
function partsOf(root: string): Parts {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: Record<string, string> };
  const pages = Object.entries(imports).filter(([name]) => name.startsWith('#page/'));
  return new Map(pages.map(([name, file]) => [name.slice('#page/'.length), choicesOf(readFileSync(join(root, file), 'utf8'))]));
}

const property = /^\s*(\w+)(\??):\s*([^;]+);/gm;

/** What a component declares: `interface Props { … }` on lines of its own, or `type Props = { … } | { … };` on one. */
function choicesOf(component: string): Choices {
  const fields = /^interface Props \{\n([\s\S]*?)^\}/m.exec(component)?.[1];
  const choices = /^type Props = (.+);$/m
    .exec(component)?.[1]
    ?.split('|')
    .map((choice) => choice.replace(/[{;}]/g, ';\n'));
  return (choices ?? [fields ?? '']).map((declared) =>
    [...declared.matchAll(property)]
      .map(([, name, mark, type]) => ({ name: name!, optional: mark === '?', type: type!.trim() }))
      .filter(({ type }) => type !== 'undefined'),
  );
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
    if (part) faultsOf(node, parts.get(part)!, values).forEach((sentence) => report(sentence));
  });
  return problems;
}

/** What is wrong with the properties of a part, in whole sentences. */
function faultsOf({ name, attributes = [] }: PageNode, choices: Choices, values: Values): string[] {
  const given = attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' && one.name ? [[one.name, one.value] as const] : []));
  const declared = choices.flat();
  const unknown = given.filter(([key]) => !declared.some((one) => one.name === key));
  const names = declared.map((one) => one.name).join(', ');
  const advice = names ? `write ${names}` : 'remove it';
  // A name that is misspelt is missing too.
  return [
    ...unknown.map(([key]) => `<${name}> has no "${key}"; ${advice}.`),
    ...(unknown.length > 0 ? [] : missing(name!, new Set(given.map(([key]) => key)), choices, values)),
    ...given.flatMap(([key, value]) => faultOf(name!, key, value, declared, values)),
  ];
}

/** @param given the names of the properties, of which each is in one of the choices */
function missing(name: string, given: ReadonlySet<string>, choices: Choices, values: Values): string[] {
  const lackOf = (choice: readonly Property[]) => choice.filter((one) => !one.optional && !given.has(one.name));
  const [first = [], ...more] = choices;
  if (more.length === 0)
    return lackOf(first).map((one) => `<${name}> needs to be told "${one.name}"; write ${example(name, one, values)}.`);
  const isRight = choices.some(
    (choice) => lackOf(choice).length === 0 && [...given].every((key) => choice.some((one) => one.name === key)),
  );
  if (isRight) return [];
  const examples = choices.map((choice) => example(name, choice[0]!, values));
  return [`<${name}> needs to be told one thing, and not several; write ${examples.join(' or ')}.`];
}

function faultOf(name: string, key: string, value: unknown, declared: readonly Property[], values: Values): string[] {
  const one = declared.find((other) => other.name === key);
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
