/**
 * The words of the interface: `content/i18n/<language>.yaml`.
 *
 * English holds every string; a key missing in another language is shown in English. Keys are the
 * name of a concept and a name inside it (`state.act`). `{{name}}` marks what is filled in.
 * Strings of Starlight itself (`skipLink.label`, …) may be overridden in the same files.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const english: Record<string, unknown> = parse(readFileSync(join(process.cwd(), 'content/i18n/en.yaml'), 'utf8'));

/** Accepts exactly the keys that the English file has, so that a mistyped key in a translation is found. */
export const stringsSchema = z.object(
  Object.fromEntries(Object.keys(english).map((key) => [key, z.string({ error: `"${key}" must be text` }).optional()])),
);
