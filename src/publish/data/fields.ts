/** Reads out of a JSON Schema which fields an item has: for the page that documents them, and for columns. */
import { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** What a field holds; `data.type.<type>` in the strings says it in words that programmers and users of spreadsheets know. */
const fieldTypes = ['address', 'date', 'string', 'integer', 'number', 'boolean', 'object'] as const;
type FieldType = (typeof fieldTypes)[number];

export interface Field {
  /** `basis.region` inside an object, `groups[].title` inside each object of a list. */
  path: string;
  /** Of the field, or of what is in its list. */
  type: FieldType;
  isList: boolean;
  /** Whether every item has it. */
  always: boolean;
  about: string;
  /** What it may be, where there are few possibilities. */
  choices: readonly string[];
}

/** The fields of an item, each followed by the fields inside it. */
export function fieldsOf(item: z.ZodType): Field[] {
  return merged(inside(z.toJSONSchema(item, { reused: 'inline' }), '', true));
}

function inside(schema: Schema, before: string, always: boolean): Field[] {
  // An item of one of several kinds has the fields of all of them.
  if (schema.oneOf) return schema.oneOf.flatMap((kind) => inside(kind, before, always));
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    if (typeof part === 'boolean') return [];
    const field = fieldOf(`${before}${name}`, part, always && (schema.required ?? []).includes(name));
    const element = elementOf(part);
    return [field, ...(element ? inside(element, `${field.path}[].`, field.always) : inside(part, `${field.path}.`, field.always))];
  });
}

function fieldOf(path: string, schema: Schema, always: boolean): Field {
  const element = elementOf(schema);
  const described = element ?? schema;
  const choices = (described.enum ?? (described.const === undefined ? [] : [described.const])).map(String);
  return { path, type: typeOf(described), isList: element !== undefined, always, about: schema.description ?? '', choices };
}

function elementOf({ items }: Schema): Schema | undefined {
  return items && typeof items === 'object' && !Array.isArray(items) ? items : undefined;
}

function typeOf({ type, format }: Schema): FieldType {
  if (format === 'uri') return 'address';
  if (format === 'date') return 'date';
  const found = fieldTypes.find((one) => one === type);
  if (!found)
    throw new Error(
      `A field has the type "${String(type)}", which the page of open data has no words for; add it in src/publish/data/fields.ts.`,
    );
  return found;
}

/** Kinds of one item share fields; one that some kinds lack is not always there. */
function merged(fields: readonly Field[]): Field[] {
  const byPath = Map.groupBy(fields, ({ path }) => path);
  const most = Math.max(...[...byPath.values()].map(({ length }) => length));
  return [...byPath.values()].map((same) => ({
    ...same[0]!,
    always: same.length === most && same.every(({ always }) => always),
    choices: [...new Set(same.flatMap(({ choices }) => choices))],
  }));
}
