/** Apart from `set-link.ts`, which reads links: only the desk writes them. */
import { crc32 } from '#kit/files/packed.ts';
import { pack } from '#kit/files/pack.ts';
import { knownSides } from '#schemas/workshop-limits.ts';
import { cleanSet, type WorkshopSet } from './set.ts';

/** What goes after `#` in the link of a workshop, see `set-link.ts`. */
export async function writeSet(set: WorkshopSet): Promise<string> {
  const clean = cleanSet(set);
  const version = clean.first ? 1 : clean.wordings ? 3 : 2;
  const packed = await pack(JSON.stringify(row(clean)));
  return `w${version}.${packed.length.toString(36)}.${crc32(packed).toString(36)}.${packed}.e`;
}

/** The set without names of fields. Questions are in runs of one list: its number, its revision, the slots. */
function row({ title, date, language, sides, named, items, prompts, revisions, wordings }: WorkshopSet): unknown[] {
  const runs: number[][] = [];
  for (const { list, slot } of items) {
    const run = runs.at(-1);
    if (run?.[0] === list) run.push(slot);
    else runs.push([list, revisions[list] ?? 1, slot]);
  }
  const known = typeof sides === 'string' ? knownSides.indexOf(sides) : sides;
  return [title, date, language, known, named ? 1 : 0, runs, prompts, ...(wordings ? [wordings] : [])];
}
