/** The terms of schema.org, as `schema-dts` generates them from its own definitions. For tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** For each type its properties, those of the types above it included. */
export type KnownWords = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the vocabulary out of the declarations of `schema-dts`. */
export function readVocabulary(): KnownWords {
  const file = join(dirname(createRequire(import.meta.url).resolve('schema-dts/package.json')), 'dist/schema.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const own = new Map<string, { parents: string[]; properties: string[] }>();
  const types = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) own.set(statement.name.text, interfaceOf(statement));
    if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) noteType(statement, types);
  }
  const properties = (name: string): string[] => {
    const found = own.get(name);
    return found ? [...found.properties, ...found.parents.flatMap(properties)] : [];
  };
  return new Map([...types].map(([type, base]) => [type, new Set(properties(base))]));
}

function interfaceOf({ heritageClauses, members }: ts.InterfaceDeclaration) {
  const parents = (heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => (ts.isIdentifier(expression) ? expression.text : '')),
  );
  const properties = members.flatMap(({ name }) => (name && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? [name.text] : []));
  return { parents, properties };
}

/** A declaration that says `"@type": "Dataset"` and names its base makes `Dataset` a type. */
function noteType(statement: ts.TypeAliasDeclaration | ts.InterfaceDeclaration, types: Map<string, string>): void {
  const found: { type?: string; base?: string } = {};
  const look = (node: ts.Node): void => {
    if (
      ts.isPropertySignature(node) &&
      ts.isStringLiteral(node.name) &&
      node.name.text === '@type' &&
      node.type &&
      ts.isLiteralTypeNode(node.type)
    ) {
      if (ts.isStringLiteral(node.type.literal)) found.type = node.type.literal.text;
    }
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text.endsWith('Base'))
      found.base ??= node.typeName.text;
    if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression) && node.expression.text.endsWith('Base'))
      found.base ??= node.expression.text;
    ts.forEachChild(node, look);
  };
  look(statement);
  if (found.type && found.base) types.set(found.type, found.base);
}
