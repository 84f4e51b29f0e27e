/**
 * `npm run new case "Two offices"`: begins a case, list, page, tool or term with everything that it needs and the next free id.
 * With `--own` it goes into `content/local/`, where no update touches it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { library } from '../src/library/index.ts';
import { skeletonKinds, skeletons, type SkeletonKind } from './lib/skeletons.ts';

const words = process.argv.slice(2).filter((word) => word !== '--own');
const [kind, ...title] = words;

try {
  if (!skeletonKinds.some((known) => known === kind) || title.length === 0)
    throw new Error(
      `Say what to begin and what it is called: npm run new ${skeletonKinds.join('|')} "Its title". For a copy: npm run new -- case "Its title" --own.`,
    );
  const own = process.argv.includes('--own');
  const made = skeletons(kind as SkeletonKind, title.join(' '), library(), own, new Date().toISOString().slice(0, 10));
  const there = made.find(({ file, adds }) => !adds && existsSync(file));
  if (there) throw new Error(`${there.file} is there already; choose another title.`);
  for (const { file, text, adds, next } of made) {
    const before = adds && existsSync(file) ? readFileSync(file, 'utf8').replace(/^\[\]\s*$/, '') : '';
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, before + text);
    console.log(`${adds ? 'Added to' : 'Wrote'} ${file}. ${next}`.trim());
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
