import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { StageId } from '../../schemas/fields.ts';
import type { Stage } from '../../schemas/stage.ts';

type Translate = (key: 'search.stage', values: { number: number; name: string }) => string;

/** A stage as the filter shows it. Its number comes before its name, so that the filter keeps the order of the stages. */
export function stageWord(translate: Translate, stages: readonly Stage[], id: StageId): string {
  const { number, short: name } = stages.find((stage) => stage.id === id)!;
  return translate('search.stage', { number, name });
}

/**
 * One interface string, read from its file: the index is made after the pages, when Starlight no longer
 * translates. English where the language has no such string.
 *
 * @param root the folder of the project
 * @param values what stands in the places such as `{{name}}`
 */
export function indexWord(root: string, language: string, key: string, values: Record<string, string | number> = {}): string {
  for (const name of [language, 'en']) {
    const file = join(root, 'content/i18n', `${name}.yaml`);
    const word: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8'))?.[key] : undefined;
    if (typeof word === 'string') return word.replace(/\{\{(\w+)\}\}/g, (place, part: string) => String(values[part] ?? place));
  }
  throw new Error(`content/i18n/en.yaml has no "${key}", which the search index needs.`);
}
