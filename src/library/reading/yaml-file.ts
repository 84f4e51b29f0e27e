import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { isOneMistake } from '#kit/near-words.ts';
import { linesCutOff } from './lost-remarks.ts';
import { repeatedItems } from './repeated-items.ts';
import type { Problem } from './problem.ts';
import { yamlFault } from './yaml-faults.ts';

type Path = readonly PropertyKey[];

/** Tells on which line of its file a value stands. */
export type LineOf = (path: Path) => number;

export interface YamlFile<T> {
  /** Path from the root of the project. */
  file: string;
  /** Undefined when the file broke a rule; the problems then say which. */
  value: T | undefined;
  lineOf: LineOf;
}

/**
 * Parses YAML and checks it against a schema.
 *
 * @param source the text of the file
 * @param file its path from the root, for messages
 * @param schema what may be in it
 * @param problems mistakes are added here, each with its line
 */
export function parseYaml<S extends z.ZodType>(source: string, file: string, schema: S, problems: Problem[]): YamlFile<z.infer<S>> {
  const read = documentOf(source, file);
  let checked = read.checked.get(schema);
  if (!checked) {
    const found: Problem[] = [];
    checked = { read: checkYaml(read, file, schema, found), found };
    read.checked.set(schema, checked);
  }
  problems.push(...checked.found);
  return checked.read as YamlFile<z.infer<S>>;
}

function checkYaml({ source, document, lines }: ReadDocument, file: string, schema: z.ZodType, problems: Problem[]): YamlFile<unknown> {
  const lineOf: LineOf = (path) => findLine(document, lines, path);
  const fault = yamlFault(source, document);
  if (fault) {
    problems.push({ file, ...fault });
    return { file, value: undefined, lineOf };
  }
  for (const line of linesCutOff(document, source, lines))
    problems.push({
      file,
      line,
      sentence: 'Readers never see what follows " #" on this line; put the text in quotation marks, or the remark on a line of its own.',
    });
  for (const { line, text } of repeatedItems(document, lines))
    problems.push({ file, line, sentence: `"${text}" is in this list twice; remove one of the two.` });
  const parsed = schema.safeParse(document.toJS() ?? undefined);
  if (parsed.success) return { file, value: parsed.data, lineOf };
  const { issues } = parsed.error;
  const missing = new Map(issues.filter((issue) => isMissing(issue, document)).map((issue) => [issue, String(issue.path.at(-1))]));
  /** Issues, and unknown fields as `path#field`, that need nothing more. */
  const said = new Set<z.core.$ZodIssue | string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const meant = [...missing].find(([other, name]) => isBeside(other, issue) && isMisspelt(key.toLowerCase(), name.toLowerCase()));
      if (!meant) continue;
      said.add(meant[0]);
      const path = [...issue.path, key];
      said.add(`${issue.path.join('.')}#${key}`);
      const sentence = `"${key}" is not a field that may stand here${ownerOf(path, document)}; write "${meant[1]}".`;
      problems.push({ file, line: lineOf(path), sentence });
    }
  }
  for (const issue of issues) {
    if (said.has(issue)) continue;
    // A field that may not stand here is itself what to look at, not the thing around it.
    const paths =
      issue.code === 'unrecognized_keys'
        ? issue.keys.filter((key) => !said.has(`${issue.path.join('.')}#${key}`)).map((key) => [...issue.path, key])
        : [issue.path];
    for (const path of paths) problems.push({ file, line: lineOf(path), sentence: sentenceFor(issue, path, document) });
  }
  return { file, value: undefined, lineOf };
}

interface ReadDocument {
  source: string;
  document: Document.Parsed;
  lines: LineCounter;
  /** What came of it by each schema that it was checked against: value, and mistakes. */
  checked: WeakMap<z.ZodType, { read: YamlFile<unknown>; found: readonly Problem[] }>;
}

/**
 * What each file said when it was last read, since most of them say the same when the development server reads all of them
 * again. It serves all copies of this module: the configuration and the pages each load one.
 */
const shared = globalThis as typeof globalThis & { readDocuments?: Map<string, ReadDocument> };

function documentOf(source: string, file: string): ReadDocument {
  const documents = (shared.readDocuments ??= new Map());
  const before = documents.get(file);
  if (before?.source === source) return before;
  const lines = new LineCounter();
  const read: ReadDocument = { source, document: parseDocument(source, { lineCounter: lines }), lines, checked: new WeakMap() };
  documents.set(file, read);
  return read;
}

/** Whether a field is not there that must be. */
const isMissing = (issue: z.core.$ZodIssue, document: Document): boolean =>
  issue.code !== 'unrecognized_keys' && typeof issue.path.at(-1) === 'string' && document.getIn(issue.path) === undefined;

/** Whether a field belongs to the same thing as those that an issue finds there. */
const isBeside = (field: z.core.$ZodIssue, { path }: z.core.$ZodIssue): boolean =>
  field.path.length === path.length + 1 && path.every((part, at) => part === field.path[at]);

const isMisspelt = (word: string, name: string): boolean => word === name || isOneMistake(word, name);

/** Reads and checks one YAML file; see {@link parseYaml}. `advice` says what to do if it is missing, `read` what is made of its text. */
export function readYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
  advice = 'take it back from an earlier state, or write it anew ("[]" is an empty list)',
  read: (text: string) => string = (text) => text,
): YamlFile<z.infer<S>> {
  if (!existsSync(join(root, file))) {
    problems.push({ file, line: 1, sentence: `This file is missing; ${advice}.` });
    return { file, value: undefined, lineOf: () => 1 };
  }
  return parseYaml(read(readFileSync(join(root, file), 'utf8')), file, schema, problems);
}

/** The line of the value at `path`, or of the nearest thing around it that exists. */
function findLine(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** Turns what the schema found into a sentence that names the field and, where there is one, the id. */
function sentenceFor(issue: z.core.$ZodIssue, path: Path, document: Document): string {
  const owner = ownerOf(path, document);
  if (issue.code === 'unrecognized_keys') {
    return `"${String(path.at(-1))}" is not a field that may stand here${owner}; check its spelling against src/schemas/, or take it out.`;
  }
  const reason =
    issue.code === 'invalid_type' && issue.message.startsWith('Invalid input') ? (shapes[issue.expected] ?? issue.message) : issue.message;
  const field = [...path].reverse().find((part) => typeof part === 'string');
  if (path.length === 0) return `This file is empty or of the wrong shape: ${reason}, after the pattern of its neighbours.`;
  const subject = field === undefined ? 'This entry' : `"${String(field)}"`;
  const state = field === undefined || document.getIn(path) !== undefined ? 'is not right' : 'is missing';
  return `${subject} ${state}${owner}: ${reason}${unquoted(issue, document.getIn(path))}.`;
}

/** YAML takes `2026` for a number and `yes` for a truth; in quotation marks they are text. */
const unquoted = (issue: z.core.$ZodIssue, value: unknown): string =>
  issue.code === 'invalid_type' &&
  issue.expected === 'string' &&
  !issue.message.includes('quotation marks') &&
  ['number', 'boolean'].includes(typeof value)
    ? `; put ${String(value)} in quotation marks if it is the text`
    : '';

/** What to write where the schema has no sentence of its own. */
const shapes: Partial<Record<string, string>> = {
  array: 'write a list ("- …" or "[…]")',
  object: 'write fields ("name: …")',
  record: 'write fields ("name: …")',
  string: 'write text',
  number: 'write a number',
  int: 'write a whole number',
  boolean: 'write true or false',
};

/** ` (in s0-q1-a)` for a path inside a thing that has an id. */
function ownerOf(path: Path, document: Document): string {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isMap(node)) continue;
    const id = node.get('id', true);
    if (isScalar(id) && typeof id.value === 'string') return ` (in ${id.value})`;
  }
  return '';
}
