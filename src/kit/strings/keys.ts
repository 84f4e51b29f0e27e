import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** All keys of interface strings that begin with a concept's name, for elements that need every one of them. */
export function keysUnder(concept: string): string[] {
  const english: Record<string, string> = parse(readFileSync(join(process.cwd(), 'content/i18n/en.yaml'), 'utf8'));
  return Object.keys(english).filter((key) => key.startsWith(`${concept}.`));
}
