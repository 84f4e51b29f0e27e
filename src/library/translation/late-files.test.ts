/** Files that come late, or from another copy: what they hold is taken where nothing is in its place, and never lost silently. */
import { describe, expect, it } from 'vitest';
import type { Content } from '../miniature.fixture.ts';
import { fingerprint } from './fingerprint.ts';
import {
  base,
  english,
  frenchNotes,
  frenchPage,
  imported,
  ofPage,
  source,
  translatedPage,
  unit,
  unitsFor,
  visitsPage,
} from './hand-in.fixture.ts';
import type { ImportedUnit, Unit } from './unit.ts';

const french = 'content/i18n/fr.yaml';

/** A unit as an export hands it out once it is translated. */
const exported = (one: Unit): Unit & Pick<ImportedUnit, 'exported'> => ({ ...one, exported: fingerprint(one.translated) });
const whole: Content = { ...base, [frenchPage]: imported(translatedPage()).writes[0]!.text };

describe('a file of a project that has no such translation', () => {
  it('brings a whole page back, though nobody has touched it', () => {
    const { writes, notes } = imported(translatedPage().map(exported));
    expect(writes).toEqual([{ file: frenchPage, text: whole[frenchPage] }]);
    expect(notes).toEqual([]);
  });
});

describe('a page on which nothing is to be translated', () => {
  const handedAgain = (content: Content) => {
    const units = ofPage(unitsFor(content, () => source));
    expect(units.every(({ translated, unsure }) => translated !== '' && !unsure)).toBe(true);
    return imported(units.map(exported), content, () => source);
  };

  it('loses what has gone in English', () => {
    const shorter = { ...whole, [visitsPage]: source.replace('You go and see [guide §1].\n\n', '') };
    const { writes } = handedAgain(shorter);
    expect(writes.map(({ file }) => file)).toEqual([frenchPage]);
    expect(writes[0]!.text).toBe(
      whole[frenchPage]!.replace('On va voir [guide §1].\n\n', '').replace(/translates: \w+/, /translates: \w+/.exec(writes[0]!.text)![0]),
    );
    expect(handedAgain({ ...shorter, [frenchPage]: writes[0]!.text }).writes).toEqual([]);
  });

  it('has its paragraphs in the order of the English ones', () => {
    const [before, after] = ['You go and see [guide §1].\n\n', '- [Voices](/tools/site-visits/) say **why**.\n'];
    const moved = { ...whole, [visitsPage]: source.replace(before + after, `${after}\n${before.trimEnd()}\n`) };
    expect(handedAgain(moved).writes[0]!.text).toMatch(/\[Des voix\][^\n]*\n\nOn va voir/);
  });

  it('stays as it is as long as nobody hands it in', () => {
    const shorter = { ...whole, [visitsPage]: source.replace('You go and see [guide §1].\n\n', '') };
    expect(
      imported([{ ...unit('Act', shorter), translated: 'Agissez' }], shorter, () => source).writes.map(({ file }) => file),
    ).not.toContain(frenchPage);
  });
});

describe('a translation of English words that have changed since', () => {
  const before = unit('Act', base);
  const changed = { ...base, [english]: base[english]!.replace('Act', 'Must act') };

  it('is taken in as one to look at again', () => {
    const { writes, notes } = imported([{ ...before, translated: 'Agissons' }], changed);
    const files = Object.fromEntries(writes.map(({ file, text }) => [file, text]));
    expect(Object.keys(files)).toEqual([french]);
    expect(notes).toEqual([expect.stringMatching(/^Translations of English words that have changed since: they are taken in .*“Act”$/s)]);
    expect(unit('Must act', { ...changed, ...files })).toMatchObject({ translated: 'Agissons', unsure: true });
  });

  it('is left out where it would not fit them', () => {
    const untranslated = { [french]: '{}\n', [frenchNotes]: '{}\n' };
    const filled = { ...base, ...untranslated, [english]: base[english]!.replace('Act', 'Act on {{count}}') };
    const { writes, notes } = imported([{ ...before, translated: 'Agissons' }], filled);
    expect(writes).toEqual([]);
    expect(notes[0]).toMatch(/^Translations that were left out, since the English words have changed;/);
  });

  it('is not spoken of where nobody has touched it', () => {
    expect(imported([exported(before)], changed)).toEqual({ writes: [], notes: [] });
  });

  it('does not take the place of one that is new', () => {
    const { writes } = imported(
      [
        { ...unit('Must act', changed), translated: 'Il faut agir', unsure: false },
        { ...before, translated: 'Agissons' },
      ],
      changed,
    );
    expect(writes.map(({ file }) => file)).toEqual([french, frenchNotes]);
    expect(writes[0]!.text).toContain('Il faut agir');
  });
});
