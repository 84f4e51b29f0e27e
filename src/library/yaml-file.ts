import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

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
 * @param schema what may stand in it
 * @param problems mistakes are added here, each with its line
 */
export function parseYaml<S extends z.ZodType>(
  source: string,
  file: string,
  schema: S,
  problems: Problem[],
): YamlFile<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineOf: LineOf = (path) => findLine(document, lines, path);
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const line = error.linePos?.[0].line ?? 1;
      const reason = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
      problems.push({ file, line, sentence: `This is not valid YAML: ${reason}. Mend the spelling of this line or the one above.` });
    }
    return { file, value: undefined, lineOf };
  }
  const parsed = schema.safeParse(document.toJS() ?? undefined);
  if (parsed.success) return { file, value: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    problems.push({ file, line: lineOf(issue.path), sentence: sentenceFor(issue, document) });
  }
  return { file, value: undefined, lineOf };
}

/** Reads and checks one YAML file; see {@link parseYaml}. */
export function readYaml<S extends z.ZodType>(root: string, file: string, schema: S, problems: Problem[]) {
  return parseYaml(readFileSync(join(root, file), 'utf8'), file, schema, problems);
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
function sentenceFor(issue: z.core.$ZodIssue, document: Document): string {
  const owner = ownerOf(issue.path, document);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return `${keys} is not a field that may stand here${owner}; check its spelling against src/schemas/, or take it out.`;
  }
  const field = [...issue.path].reverse().find((part) => typeof part === 'string');
  const present = document.getIn(issue.path) !== undefined;
  const subject = field === undefined ? 'This file' : `"${String(field)}"`;
  const state = field === undefined || present ? 'is not right' : 'is missing';
  return `${subject} ${state}${owner}: ${issue.message}.`;
}

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
