import { describe, expect, it } from 'vitest';
import type { Content } from '../miniature.fixture.ts';
import { ContentError } from '../reading/problem.ts';
import { fingerprint } from './fingerprint.ts';
import {
  base,
  english,
  frenchPage,
  imported,
  frenchLists,
  frenchNotes,
  visitsPage,
  ofPage,
  pageWords,
  source,
  translatedPage,
  unit,
  unitsFor,
} from './hand-in.fixture.ts';
import type { Unit } from './unit.ts';

const complaint = (...units: Unit[]): string => {
  try {
    imported(units);
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(({ file, line, sentence }) => `${file}:${line} ${sentence}`).join('\n');
    throw error;
  }
  return '';
};

describe('an import', () => {
  it('writes a page that is translated whole, with what it translates and who did', () => {
    const { writes, notes } = imported(translatedPage());
    expect(notes).toEqual([]);
    expect(writes.map(({ file }) => file)).toEqual([frenchPage]);
    expect(writes[0]!.text).toMatch(
      /^---\ntitle: Visites\ndescription: ['"]Quand: aller .*\nkind: tool\ntool: site-visits\nsources: \[guide §1\]\ntranslates: [a-f][0-9a-f]{7}\ntranslation: person\n---\n\n## D’abord\n\nOn va voir \[guide §1\]\.\n\n- \[Des voix\]/,
    );
  });

  it('keeps a page a draft until it is whole, and its words in the next export', () => {
    const [first, second] = translatedPage();
    const { writes, notes } = imported([first!, second!]);
    expect(notes).toEqual([`${frenchPage} is a draft until all of its texts are translated; 3 are not.`]);
    expect(writes[0]!.text).toContain('\ndraft: true\n---\n');
    const after = unitsFor({ ...base, [frenchPage]: writes[0]!.text }).filter(({ context }) => context.startsWith('pages/'));
    expect(after.map(({ translated }) => translated)).toEqual([first!.translated, second!.translated, '', '', '']);
  });

  it('keeps in a draft what is the same in both languages, and asks for it no more', () => {
    const [first, second, third] = translatedPage();
    const { text } = imported([{ ...first!, translated: first!.english }, second!]).writes[0]!;
    const draft = { ...base, [frenchPage]: text };
    expect(ofPage(unitsFor(draft)).map(({ translated }) => translated)).toEqual([first!.english, second!.translated, '', '', '']);
    const next = imported([third!], draft).writes[0]!.text;
    expect(ofPage(unitsFor({ ...base, [frenchPage]: next })).map(({ translated }) => translated !== '')).toEqual([
      ...[true, true, true, false, false],
    ]);
    const whole = imported([first!, ...translatedPage().slice(1)], draft).writes[0]!.text;
    expect(whole).not.toContain('sameInEnglish');
  });

  it('leaves a page that readers see alone until it is whole again', () => {
    const whole = { ...base, [frenchPage]: imported(translatedPage()).writes[0]!.text };
    const longer = { ...whole, [visitsPage]: `${source}\nCome back.\n` };
    const units = unitsFor(longer, () => source).filter(({ context }) => context.startsWith('pages/'));
    expect(units.map(({ translated, unsure }) => [translated !== '', unsure])).toEqual([...Array(5).fill([true, false]), [false, false]]);
    const { writes, notes } = imported([{ ...units[0]!, translated: 'Visiter' }, ...units.slice(1)], longer, () => source);
    expect(writes).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(new RegExp(`^${frenchPage} is as it was, with nothing new in it: .*: “Come back\\.”\\.$`));
  });

  it('adds strings and texts to their files, and leaves what is empty in a file of the translator as it was', () => {
    const { writes } = imported([
      { ...unit('Act'), translated: '' },
      { ...unit('Who pays?'), translated: 'Qui paie ?' },
      { ...unit('What comes next?'), translated: ' ' },
      { ...unit('Patience'), translated: 'Patience' },
    ]);
    const text = Object.fromEntries(writes.map((one) => [one.file, one.text]));
    expect(text[frenchLists]).toMatch(/s2-q1-b:\s+text: Qui paie \?/);
    expect(text[frenchLists]).toContain('Et ensuite');
    expect(text['content/texts/fr/measures.yaml']).toMatch(/^patience:\n {2}of: \[ [a-f][0-9a-f]{7} \]\n {2}title: Patience\n$/);
    expect(Object.keys(text)).toHaveLength(2);
    const all = unitsFor(base).map((one) => ({ ...one, translated: '' }));
    expect(imported(all)).toEqual({ writes: [], notes: [] });
  });

  it('notes what an interface string translates, so that it is looked at again once its English words change', () => {
    const { [frenchNotes]: _noted, ...unnoted } = base;
    const ofString = (english: string, content: Content) => unit(english, content);
    expect(ofString('Act', base)).toMatchObject({ translated: 'Agir', unsure: false });
    expect(ofString('Act', unnoted)).toMatchObject({ translated: 'Agir', unsure: true });
    const changed = { ...base, [english]: base[english]!.replace('Act', 'Must act') };
    expect(ofString('Must act', changed)).toMatchObject({ translated: 'Agir', unsure: true });
    const { writes } = imported([{ ...ofString('Must act', changed), unsure: false }], changed);
    expect(writes.map(({ file }) => file)).toEqual([frenchNotes]);
    expect(ofString('Must act', { ...changed, [frenchNotes]: writes[0]!.text })).toMatchObject({ translated: 'Agir', unsure: false });
  });

  it('writes the other names of a page into a list', () => {
    const withAliases = {
      ...base,
      [visitsPage]: source.replace('tool: site-visits', 'tool: site-visits\naliases: [tour, "study: visit"]'),
    };
    const texts: Record<string, string> = { ...pageWords, 'tour, study: visit': 'voyage،visite: là ,' };
    const units = unitsFor(withAliases).filter(({ context }) => context.startsWith('pages/'));
    const { writes } = imported(
      units.map((one) => ({ ...one, translated: texts[one.english]! })),
      withAliases,
    );
    const text = Object.fromEntries(writes.map((one) => [one.file, one.text]));
    expect(text[frenchPage]).toContain('\naliases: [voyage, "visite: là"]\n');
  });

  it('keeps what translates the pages and lists of a copy in its own folder', () => {
    const ownPage = 'content/local/docs/our/visit.md';
    const content: Content = {
      ...base,
      [ownPage]: source
        .replace('tool: site-visits\n', '')
        .replace('title: Site visits', 'title: Our visits')
        .replace('kind: tool', 'kind: guide'),
      'content/local/gaps.yaml': '- { id: ours, part: guide, title: Ours, text: Nobody knows ours., help: Ask., sources: [guide] }\n',
    };
    const units = unitsFor(content);
    const given = [
      ...units.filter(({ context }) => context.startsWith('pages/our/visit ')),
      units.find(({ english: words }) => words === 'Nobody knows ours.')!,
    ];
    const { writes } = imported(
      given.map((one) => ({ ...one, translated: pageWords[one.english] ?? 'Les nôtres' })),
      content,
    );
    expect(writes.map(({ file }) => file)).toEqual(['content/local/texts/fr/gaps.yaml', 'content/local/docs/fr/our/visit.md']);
    const after = { ...content, ...Object.fromEntries(writes.map(({ file, text }) => [file, text])) };
    expect(
      unitsFor(after)
        .filter(({ translated }) => translated)
        .map(({ context }) => context),
    ).toEqual(expect.arrayContaining(given.map(({ context }) => context)));
  });

  it('leaves what a translator is not sure of as it was', () => {
    const { writes, notes } = imported([{ ...unit('Who pays?'), translated: 'Qui ?', unsure: true }]);
    expect(writes).toEqual([]);
    expect(notes).toEqual([
      expect.stringMatching(/^Translations that were left out, since they are marked "fuzzy".*: 1\n {2}fr\.po:1 {2}“Who pays\?”$/),
    ]);
  });

  it('takes nothing for a correction that is as it was exported, and tells of one that somebody else has made meanwhile', () => {
    const before = unit('What comes next?');
    const exported = fingerprint(before.translated);
    const corrected = { ...base, [frenchLists]: base[frenchLists]!.replace('Et ensuite', 'Et puis') };
    expect(corrected[frenchLists]).not.toBe(base[frenchLists]);
    expect(imported([{ ...before, exported } as Unit], corrected)).toEqual({ writes: [], notes: [] });
    const { writes, notes } = imported([{ ...before, exported, translated: 'Et après ?' } as Unit], corrected);
    expect(writes[0]!.text).toContain('Et après ?');
    expect(notes).toEqual([expect.stringMatching(/^Translations that somebody else has corrected .*: 1\n {2}fr\.po:1 /)]);
  });

  it('refuses two headings that are right alone and cannot be told apart together', () => {
    const two = { ...base, [visitsPage]: `${source}\n## On the way\n\nSo.\n` };
    const headings = ['Before you go', 'On the way'].map((words) => ({ ...unit(words, two), translated: 'En route' }));
    expect(() => imported(headings, two)).toThrow(
      /fr\.po:2 {2}The translation of “On the way” is not right: This heading has the words of the one on line/,
    );
  });

  it('refuses two translations of one text that differ, and takes the one that is not empty', () => {
    const first = { ...unit('Patience'), translated: 'Patience' };
    expect(complaint(first, { ...first, translated: 'Calme' })).toBe(
      'fr.po:2 “Patience” is translated otherwise in fr.po:1; keep one of the two.',
    );
    expect(imported([first, { ...first, translated: '' }]).writes[0]!.text).toContain('title: Patience');
  });

  it.each([
    ['an unknown text', { ...unit('Act'), context: 'strings/state.akt b2ad94a6' }, 'The guide has no text "strings/state.akt b2ad94a6"'],
    ['English words that were edited', { ...unit('Act'), english: 'Acts' }, 'The English words were edited in this file'],
    ['a lost place', { ...unit('{{count}} of {{all}}'), translated: '{{count}}' }, 'lacks {{all}}, which the English text has'],
    ['HTML in a string', { ...unit('Act'), translated: '<b>Agir</b>' }, 'has HTML in it, which is shown as it is typed'],
    ['half a place', { ...unit('{{count}} of {{all}}'), translated: '{{count}} {{all}} {x' }, 'has {, which is shown as it is typed'],
    ['HTML in a text', { ...unit('Who pays?'), translated: 'Qui <b>paie</b> ?' }, 'is not right: it has HTML in it'],
    [
      'a lost link',
      { ...unit('[Voices](/tools/site-visits/) say **why**.'), translated: 'Des voix.' },
      'lacks the address of a link “/tools/site-visits/” of the English text',
    ],
    [
      'a citation of one’s own',
      { ...unit('Before you go'), translated: 'Ici [guide §2]' },
      'has the citation “[guide §2]”, which the English text does not have',
    ],
    ['a script', { ...unit('Before you go'), translated: '<script>a</script>' }, 'has the component or tag “<script>”'],
    ['asterisks that would be shown', { ...unit('Before you go'), translated: 'Avant **de partir' }, 'is not right: These two asterisks'],
    ['a block that becomes two', { ...unit('Before you go'), translated: 'Un\n\nDeux' }, 'is no longer one block of the same kind'],
  ])('refuses %s, and writes nothing', (_, wrong, sentence) => {
    const found = complaint(wrong, { ...unit('Patience'), translated: 'Calme' });
    expect(found).toMatch(/^fr\.po:1 /);
    expect(found).toContain(sentence);
    expect(found.split('\n')).toHaveLength(1);
  });
});
