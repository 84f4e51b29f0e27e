import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../src/library/translation/fingerprint.ts';
import { poArchive, poText, unitsFrom, unitsIn, type HandedUnit } from './po-files.ts';

const unit = (context: string, english: string, translated: string, unsure = false): HandedUnit => ({
  ...{ context, english, translated, unsure },
  ...{ about: '', places: [] },
});
const files = [
  {
    name: 'texts/tools',
    units: [
      unit('texts/tools/a/title b2ad94a6', 'A "visit" \\ to see', 'Une «\u00A0visite\u00A0»'),
      unit('texts/tools/a/summary c8c1bb70', 'Two\nlines, {{count}}', ''),
      unit('texts/tools/b/title f64b8666', 'Same', 'زيارة', true),
    ],
  },
  { name: 'pages/index', units: [unit('pages/index e87945a1', 'Same', '')] },
];
const units = files.flatMap((file) => file.units);
const saved = <T>(name: string, content: string | Uint8Array, use: (path: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'po-'));
  try {
    writeFileSync(join(folder, name), content);
    return use(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('a file for translators', () => {
  it('gives back every unit as it is, with the line on which it begins', () => {
    const text = poText(files[0]!, 'fr');
    const back = unitsIn(text, 'tools.po', 'fr');
    expect(back.map(({ file: _file, line: _line, exported: _exported, ...rest }) => ({ ...rest, about: '', places: [] }))).toEqual(
      files[0]!.units,
    );
    for (const { line, context } of back) expect(text.split('\n')[line - 1]).toBe(`msgctxt "${context}"`);
  });

  it('says what a text is, and where readers meet it, and is read without that', () => {
    const told = { ...unit('pages/index e87945a1', 'Same', 'Même', true), about: 'A heading.', places: ['/', 'src/a.ts:2'] };
    const text = poText({ name: 'pages/index', units: [told] }, 'fr');
    expect(text).toContain('#: /\n#: src/a.ts:2\n#. A heading.\n#, fuzzy\nmsgctxt "pages/index e87945a1"');
    expect(unitsIn(text, 'a.po', 'fr')).toMatchObject([{ english: 'Same', translated: 'Même', unsure: true }]);
  });

  it('says what the English words were, where a translation is of others', () => {
    const changed = { ...unit('pages/index e87945a1', 'Same', 'Même', true), before: 'The "same"\nas ever' };
    const textOf = (one: HandedUnit) => poText({ name: 'pages/index', units: [one] }, 'fr');
    expect(textOf(changed)).toContain('#| msgid "The \\"same\\"\\nas ever"\nmsgctxt');
    expect(unitsIn(textOf(changed), 'a.po', 'fr')).toMatchObject([{ english: 'Same', translated: 'Même', unsure: true }]);
    expect(textOf({ ...changed, unsure: false })).not.toContain('#|');
  });

  it('remembers the translations that it was made with, but for those that somebody must look at', () => {
    const back = unitsIn(poText(files[0]!, 'fr'), 'tools.po', 'fr');
    expect(back.map(({ exported }) => exported)).toEqual([fingerprint(units[0]!.translated), undefined, undefined]);
  });

  it('is the same to the byte when it is made twice', () => {
    try {
      vi.setSystemTime('2026-01-01');
      const first = poArchive(files, 'fr');
      vi.setSystemTime('2026-01-02');
      expect(poArchive(files, 'fr')).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });

  it('lies beside a note, which names what readers need first', () => {
    const note = strFromU8(unzipSync(poArchive(files, 'fr', ['texts/tools']))['READ-ME-FIRST.txt']!);
    expect(note).toContain('- texts/tools.po');
    expect(strFromU8(unzipSync(poArchive(files, 'fr'))['READ-ME-FIRST.txt']!)).not.toContain('begin with them');
  });

  it('says where something is left to do, once a translation is begun', () => {
    const note = (some: typeof files) => strFromU8(unzipSync(poArchive(some, 'fr'))['READ-ME-FIRST.txt']!);
    expect(note(files)).toMatch(/What is left to do:\n- texts\/tools\.po: 1 empty, 1 fuzzy\n- pages\/index\.po: 1 empty\n/);
    expect(note([files[1]!])).not.toContain('left to do');
  });

  it('is read from a zip', () => {
    const back = saved('fr.zip', poArchive(files, 'fr'), (path) => unitsFrom(path, 'fr'));
    expect(back.map(({ context, translated }) => [context, translated])).toEqual(
      units.map(({ context, translated }) => [context, translated]),
    );
  });

  it('is read with the ends of lines of any system', () => {
    const text = poText(files[0]!, 'fr');
    for (const end of ['\r\n', '\r']) expect(unitsIn(text.replaceAll('\n', end), 'a.po', 'fr')).toEqual(unitsIn(text, 'a.po', 'fr'));
  });

  it.each([
    [
      'two versions that meet',
      (text: string) => text.replace('msgid "Same"', '<<<<<<< HEAD\nmsgid "Same"'),
      /Two versions of this file meet here/,
    ],
    ['a lost line', (text: string) => text.replace(/msgstr "Une.*\n/, ''), /The line "msgstr" of this text is missing/],
  ])('is refused with %s, at its line', (_what, spoil, sentence) => {
    const text = spoil(poText(files[0]!, 'fr'));
    const line = text.split('\n').findIndex((row) => row.startsWith(_what === 'a lost line' ? 'msgid "A' : '<<<')) + 1;
    expect(() => unitsIn(text, 'a.po', 'fr')).toThrow(sentence);
    expect(() => unitsIn(text, 'a.po', 'fr')).toThrow(`a.po:${line} `);
  });

  it('names the line of a text also where a program has broken the lines otherwise', () => {
    const [first] = files[0]!.units;
    const text = poText(files[0]!, 'fr');
    const folded = text.replace(`msgctxt "${first!.context}"`, 'msgctxt ""\n"texts/tools/a/"\n"title b2ad94a6"').replaceAll('\n', '\r\n');
    const lines = folded.split('\r\n');
    for (const { line, context } of unitsIn(folded, 'a.po', 'fr'))
      expect(lines[line - 1]).toBe(context === first!.context ? 'msgctxt ""' : `msgctxt "${context}"`);
    const damaged = text.replace('Une «', 'Une "«');
    expect(() => unitsIn(damaged, 'a.po', 'fr')).toThrow(`a.po:${damaged.split('\n').findIndex((row) => row.includes('Une')) + 1}  `);
  });

  it('is for a language also where a program has written its code with a country, and for no variety of another', () => {
    const read = (theirs: string, language: string) => unitsIn(poText(files[0]!, theirs), 'a.po', language).length;
    expect([read('fr_FR', 'fr'), read('FR', 'fr'), read('pt_BR', 'pt-BR')]).toEqual([3, 3, 3]);
    expect(() => read('pt', 'pt-BR')).toThrow('write "Language: pt-BR" here');
  });

  it('is read from a zip that a Mac has packed', () => {
    const own = unzipSync(poArchive(files, 'fr'));
    const packed = zipSync({ ...own, '__MACOSX/pages/._index.po': Uint8Array.of(0, 5, 0xff) });
    expect(saved('fr.zip', packed, (path) => unitsFrom(path, 'fr')).length).toBe(units.length);
  });

  it.each([
    ['of another language', 'a.po', poText(files[0]!, 'pt-BR'), 'This file is for the language "pt-BR", not "fr"'],
    ['of no language', 'a.po', 'msgid "a"\nmsgstr "b"\n', 'write the line "Language: fr\\n" below the first msgstr'],
    ['that is damaged', 'a.po', `${poText(files[0]!, 'fr')}\nmsgid "half\nmsgstr ""\n`, 'This is no PO file, or it is damaged'],
    [
      'that is not in UTF-8',
      'a.po',
      Buffer.from(`${poText(files[0]!, 'fr')}\nmsgid "a"\nmsgstr "é"\n`, 'latin1'),
      'since the file is not in UTF-8',
    ],
    ['that is no zip', 'a.zip', 'Words.', 'This is no zip, or it is damaged'],
    ['without PO files', 'a.zip', poArchive([], 'fr'), 'There is no PO file in it'],
  ])('%s is refused with a sentence', (_, name, content, sentence) => {
    saved(name, content, (path) => expect(() => unitsFrom(path, 'fr')).toThrow(sentence));
  });

  it('that is not there is refused with a sentence', () => {
    expect(() => unitsFrom('nowhere.zip', 'fr')).toThrow('nowhere.zip:1  There is no such file or folder; check its name.');
  });
});
