/** The places in `README.md` that belong to the command: nobody writes numbers by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchPart } from './options.ts';

const file = join(import.meta.dirname, 'README.md');

/**
 * Puts new text between the two marks of a part.
 *
 * @throws if a mark is missing or is there twice: a table must not land in somebody's sentence
 */
export function replaced(document: string, part: string, text: string): string {
  const [begin, end] = [`<!-- begin ${part} -->`, `<!-- end ${part} -->`];
  const pieces = [document.split(begin), document.split(end)];
  if (pieces.some(({ length }) => length !== 2)) throw new Error(`README.md must have "${begin}" and "${end}" once each.`);
  const [before, after] = [pieces[0]![0]!, pieces[1]![1]!];
  if (before.length > document.indexOf(end)) throw new Error(`In README.md "${end}" stands before "${begin}".`);
  return `${before}${begin}\n\n${text.trim()}\n\n${end}${after}`;
}

/** Writes what a part found, with the day and the machine it was found on. */
export function report(part: BenchPart, text: string, machine: string): void {
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, replaced(readFileSync(file, 'utf8'), part, `Measured on ${day}: ${machine}.\n\n${text}`));
}
