/**
 * The words of the interface: `content/i18n/<language>.yaml`.
 *
 * English holds every string; a key missing in another language is shown in English. Keys are the
 * name of a concept and a name inside it (`state.act`). `{{name}}` marks what is filled in.
 * Strings of Starlight itself (`skipLink.label`, …) may be overridden in the same files.
 */
import { z } from 'zod';

const text = z
  .string({ error: 'write text; put it in quotation marks if it is a number, "true" or "false"' })
  .min(1, { error: 'write the text, or remove the line' });

export const stringsSchema = z.record(z.string(), text);
