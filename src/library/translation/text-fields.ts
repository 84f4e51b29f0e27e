import { z } from 'zod';
import { fieldRoles } from '#schemas/fields.ts';
import { jointFingerprint } from './fingerprint.ts';

/** Where a text is within its entry: the names of fields, and the keys of what is in a list. */
export type TextPath = readonly string[];

/** What takes the place of a text. @param field what its schema says of it */
type TextUse = (english: string, path: TextPath, field: TextField) => string;

interface TextField {
  /** What is allowed in it. */
  schema: z.core.$ZodType;
  /** What it is: what it is part of, in a sentence, then its own description. */
  about: string;
}

interface Uses {
  text: TextUse;
  /** For what stays as it was printed. */
  printed?: (english: string) => string;
  /** For lists of words that each language has for itself. */
  words?: (english: string[], path: TextPath, schema: z.core.$ZodType) => string[];
  /** Told of each list whose items can come and go. */
  list?: (path: TextPath) => void;
}

/**
 * A value with other texts. Which of its parts are texts, its schema knows; all else is the same.
 *
 * What is in a list has its id as its key. Where it has none, the fingerprint of its English words is the key, so that others
 * can come and go around it, and a translation of words that have changed is no longer shown.
 */
export function withTexts<T>(schema: z.core.$ZodType, value: T, uses: Uses, path: TextPath = []): T {
  return walked(schema, value, uses, path, { isSaid: true }) as T;
}

/** What the schemas above a value say of it. */
interface Above {
  /** The description of the field that it is part of. */
  part?: string | undefined;
  /** The description of the value. That of a field is better than that of its type. */
  own?: string | undefined;
  /** Whether the description of its own schema is of no use. */
  isSaid?: boolean;
}

function walked(schema: z.core.$ZodType, value: unknown, uses: Uses, path: TextPath, above: Above): unknown {
  if (value === undefined) return value;
  const own = above.own ?? (above.isSaid ? undefined : z.globalRegistry.get(schema)?.description);
  const same = { ...above, own };
  const below = { part: own ?? above.part };
  if (is(schema, 'optional') || is(schema, 'default') || is(schema, 'prefault'))
    return walked(schema._zod.def.innerType, value, uses, path, same);
  if (is(schema, 'union')) {
    const option = schema._zod.def.options.find((one) => z.safeParse(one, value).success);
    return option ? walked(option, value, uses, path, same) : value;
  }
  if (is(schema, 'object')) {
    const { shape } = schema._zod.def;
    return mapped(value as object, (part, name) => (shape[name] ? walked(shape[name], part, uses, [...path, name], below) : part));
  }
  if (is(schema, 'record'))
    return mapped(value as object, (part, name) => walked(schema._zod.def.valueType, part, uses, [...path, name], below));
  if (is(schema, 'array')) {
    if (fieldRoles.get(schema)?.role === 'words') return uses.words?.(value as string[], path, schema) ?? value;
    const { element } = schema._zod.def;
    uses.list?.(path);
    return (value as unknown[]).map((part) =>
      walked(element, part, uses, [...path, keyOf(element, part)], { ...below, isSaid: typeof part !== 'string' }),
    );
  }
  if (typeof value !== 'string') return value;
  const role = fieldRoles.get(schema)?.role;
  if (role === 'text') return uses.text(value, path, { schema, about: aboutText(above.part, own) });
  return role === 'printed' && uses.printed ? uses.printed(value) : value;
}

/** Of what it is part of, one sentence is enough. */
const aboutText = (part = '', own = ''): string => [/^.*?\.(?= |$)/.exec(part)?.[0], own].filter(Boolean).join(' ');

const mapped = (value: object, change: (part: unknown, name: string) => unknown): object =>
  Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part, name)]));

function keyOf(schema: z.core.$ZodType, value: unknown): string {
  if (is(schema, 'object')) {
    const { shape } = schema._zod.def;
    const field = 'id' in shape ? 'id' : Object.keys(shape).find((name) => fieldRoles.get(shape[name]!)?.role === 'id');
    if (field) return String((value as Record<string, unknown>)[field]);
  }
  return jointFingerprint(textsOf(schema, value).map(({ english }) => english));
}

/** One English text of an entry. */
export interface EntryText extends TextField {
  path: TextPath;
  english: string;
}

/** A list of words of which each language has its own. */
export type WordList = Pick<EntryText, 'path' | 'schema'>;

/** The lists of words of an entry that each language has for itself, with their places. */
export function wordListsOf(schema: z.core.$ZodType, value: unknown): WordList[] {
  const lists: WordList[] = [];
  withTexts(schema, value, {
    text: (english) => english,
    words: (english, path, own) => {
      lists.push({ path, schema: own });
      return english;
    },
  });
  return lists;
}

/** Where an entry has lists whose items can come and go. */
export function listsOf(schema: z.core.$ZodType, value: unknown): TextPath[] {
  const lists: TextPath[] = [];
  withTexts(schema, value, { text: (english) => english, list: (path) => lists.push(path) });
  return lists;
}

/** The texts of an entry, in their order. */
export function textsOf(schema: z.core.$ZodType, value: unknown): EntryText[] {
  const texts: EntryText[] = [];
  withTexts(schema, value, {
    text: (english, path, field) => {
      texts.push({ english, path, ...field });
      return english;
    },
  });
  return texts;
}

interface Kinds {
  array: z.core.$ZodArray;
  default: z.core.$ZodDefault;
  object: z.core.$ZodObject;
  optional: z.core.$ZodOptional;
  prefault: z.core.$ZodPrefault;
  record: z.core.$ZodRecord;
  union: z.core.$ZodUnion;
}

const is = <Kind extends keyof Kinds>(schema: z.core.$ZodType, kind: Kind): schema is Kinds[Kind] => schema._zod.def.type === kind;
