/** What translators are handed and hand back, over the whole of `content/`. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportedUnits } from './export-units.ts';
import { importedUnits } from './import-units.ts';
import { writtenPage } from './page-translation.ts';
import { projectTexts } from './project-texts.ts';
import type { ImportedUnit, Unit } from './unit.ts';

const language = 'eo';
const root = mkdtempSync(join(tmpdir(), 'exchange-'));
cpSync('content', join(root, 'content'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
const project = () => ({ ...projectTexts(root, language), read });
const handed = (units: readonly Unit[]): ImportedUnit[] => units.map((unit) => ({ ...unit, file: 'eo.po', line: 1 }));
const unitsOf = (content: ReturnType<typeof project>): Unit[] => exportedUnits(content, language).flatMap(({ units }) => units);
/** Other words of the same kind; a drawing keeps its first line, and a letter for a key is another letter. */
const inOtherWords = (english: string): string =>
  /^[a-y]$/.test(english)
    ? String.fromCharCode(english.charCodeAt(0) + 1)
    : english.startsWith('```')
      ? english.replace('accTitle: ', 'accTitle: Ж ')
      : `Ж ${english}`;

describe('everything that can be translated', () => {
  const before = project();
  const units = unitsOf(before);

  it('has a context of its own, and is English until somebody translates it', () => {
    expect(new Set(units.map(({ context }) => context)).size).toBe(units.length);
    expect(units.every(({ translated, unsure }) => translated === '' && !unsure)).toBe(true);
    expect(importedUnits(before, language, handed(units))).toEqual({ writes: [], notes: [] });
  });

  it('is every letter of a page that readers see: the page is the same when its texts are written into it', () => {
    for (const page of before.pages) {
      const texts = page.units.map(({ english }) => english);
      expect(writtenPage(page, texts, page.of).replace(`translates: ${page.of}\ntranslation: person\n`, ''), page.path).toBe(page.english);
    }
  });

  it('comes back as it was handed in, and is then the same to the byte', { timeout: 60_000 }, () => {
    const translated = units.map((unit) => ({ ...unit, translated: inOtherWords(unit.english) }));
    const { writes, notes } = importedUnits(before, language, handed(translated));
    expect(notes).toEqual([]);
    expect(writes.length).toBeGreaterThan(before.pages.length);
    for (const { file, text } of writes) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const after = project();
    expect(after.library.staleTexts).toEqual([]);
    const now = unitsOf(after);
    expect(now).toEqual(translated.map((unit) => ({ ...unit, faultOf: expect.any(Function) as unknown })));
    expect(importedUnits(after, language, handed(now))).toEqual({ writes: [], notes: [] });
    // One edit changes one file, and takes nothing else from it.
    const [edited, ...rest] = now.filter(({ context }) => context.startsWith('texts/stages/'));
    const [one, ...more] = importedUnits(after, language, handed([{ ...edited!, translated: 'Жж' }, ...rest])).writes;
    expect(more).toEqual([]);
    expect(one!.text).toBe(read(one!.file)!.replace(edited!.translated, 'Жж'));
  });
});
