import { describe, expect, it } from 'vitest';
import { miniature, withContent, type Content } from '../miniature.fixture.ts';
import { ContentError } from '../reading/problem.ts';
import { readLibrary } from '../read-library.ts';
import { exportedUnits } from './export-units.ts';
import { importedUnits, type Import } from './import-units.ts';
import { projectTexts } from './project-texts.ts';
import type { EarlierPage } from './page-translation.ts';
import type { ImportedUnit, Unit } from './unit.ts';

const page = 'content/docs/tools/site-visits.md';
const french = 'content/docs/fr/tools/site-visits.md';
const english = 'content/i18n/en.yaml';
const notesFile = 'content/texts/fr/strings.yaml';
const lists = 'content/texts/fr/checklists.yaml';

const source = `---
title: Site visits
description: You learn when a visit serves.
kind: tool
tool: site-visits
sources: [guide §1]
---

## Before you go

You go and see [guide §1].

- [Voices](/tools/site-visits/) say **why**.
`;
const base: Content = { ...miniature, [page]: source };
const unitsIn = (content: Content, earlier?: EarlierPage): Unit[] =>
  withContent(content, (root) => exportedUnits(projectTexts(root, 'fr', undefined, earlier), 'fr').flatMap(({ units }) => units));
const unit = (english: string, content = base): Unit => unitsIn(content).find((one) => one.english === english)!;

function imported(units: readonly Unit[], content = base, earlier?: EarlierPage): Import {
  const given: ImportedUnit[] = units.map((one, at) => ({ ...one, file: 'fr.po', line: at + 1 }));
  return withContent(content, (root) =>
    importedUnits({ ...projectTexts(root, 'fr', undefined, earlier), read: (file) => content[file] }, 'fr', given),
  );
}
const pageWords: Record<string, string> = {
  'Site visits': 'Visites',
  'You learn when a visit serves.': 'Quand: aller "voir".',
  'Before you go': 'D’abord',
  'You go and see [guide §1].': 'On va voir [guide §1].',
  '[Voices](/tools/site-visits/) say **why**.': '[Des voix](/tools/site-visits/) disent **pourquoi**.',
};
const translatedPage = (): Unit[] =>
  unitsIn(base)
    .filter(({ context }) => context.startsWith('pages/'))
    .map((one) => ({ ...one, translated: pageWords[one.english]! }));
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
    expect(writes.map(({ file }) => file)).toEqual([french]);
    expect(writes[0]!.text).toMatch(
      /^---\ntitle: Visites\ndescription: ['"]Quand: aller .*\nkind: tool\ntool: site-visits\nsources: \[guide §1\]\ntranslates: [a-f][0-9a-f]{7}\ntranslation: person\n---\n\n## D’abord\n\nOn va voir \[guide §1\]\.\n\n- \[Des voix\]/,
    );
  });

  it('keeps a page a draft until it is whole, and its words in the next export', () => {
    const [first, second] = translatedPage();
    const { writes, notes } = imported([first!, second!]);
    expect(notes).toEqual([`${french} is a draft until all of its texts are translated; 3 are not.`]);
    expect(writes[0]!.text).toContain('\ndraft: true\n---\n');
    const after = unitsIn({ ...base, [french]: writes[0]!.text }).filter(({ context }) => context.startsWith('pages/'));
    expect(after.map(({ translated }) => translated)).toEqual([first!.translated, second!.translated, '', '', '']);
  });

  it('leaves a page that readers see alone until it is whole again', () => {
    const whole = { ...base, [french]: imported(translatedPage()).writes[0]!.text };
    const longer = { ...whole, [page]: `${source}\nCome back.\n` };
    const units = unitsIn(longer, () => source).filter(({ context }) => context.startsWith('pages/'));
    expect(units.map(({ translated, unsure }) => [translated !== '', unsure])).toEqual([...Array(5).fill([true, false]), [false, false]]);
    const { writes, notes } = imported([{ ...units[0]!, translated: 'Visiter' }, ...units.slice(1)], longer, () => source);
    expect(writes).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(new RegExp(`^${french} is as it was, with nothing new in it: .*: “Come back\\.”\\.$`));
  });

  it('adds strings and texts to their files, and leaves what is empty in a file of the translator as it was', () => {
    const { writes } = imported([
      { ...unit('Act'), translated: '' },
      { ...unit('Who pays?'), translated: 'Qui paie ?' },
      { ...unit('What comes next?'), translated: '' },
      { ...unit('Patience'), translated: 'Patience' },
    ]);
    const text = Object.fromEntries(writes.map((one) => [one.file, one.text]));
    expect(text[lists]).toMatch(/s2-q1-b:\s+text: Qui paie \?/);
    expect(text[lists]).toContain('Et ensuite');
    expect(text['content/texts/fr/measures.yaml']).toMatch(/^patience:\n {2}of: \[ [a-f][0-9a-f]{7} \]\n {2}title: Patience\n$/);
    expect(Object.keys(text)).toHaveLength(2);
    const all = unitsIn(base).map((one) => ({ ...one, translated: '' }));
    expect(imported(all)).toEqual({ writes: [], notes: [] });
  });

  it('notes what an interface string translates, so that it is looked at again once its English words change', () => {
    const { [notesFile]: _noted, ...unnoted } = base;
    const ofString = (english: string, content: Content) => unit(english, content);
    expect(ofString('Act', base)).toMatchObject({ translated: 'Agir', unsure: false });
    expect(ofString('Act', unnoted)).toMatchObject({ translated: 'Agir', unsure: true });
    const changed = { ...base, [english]: base[english]!.replace('Act', 'Must act') };
    expect(ofString('Must act', changed)).toMatchObject({ translated: 'Agir', unsure: true });
    const { writes } = imported([{ ...ofString('Must act', changed), unsure: false }], changed);
    expect(writes.map(({ file }) => file)).toEqual([notesFile]);
    expect(ofString('Must act', { ...changed, [notesFile]: writes[0]!.text })).toMatchObject({ translated: 'Agir', unsure: false });
  });

  it('writes the other names of a page into a list', () => {
    const withAliases = { ...base, [page]: source.replace('tool: site-visits', 'tool: site-visits\naliases: [tour, "study: visit"]') };
    const texts: Record<string, string> = { ...pageWords, 'tour, study: visit': 'voyage،visite: là ,' };
    const units = unitsIn(withAliases).filter(({ context }) => context.startsWith('pages/'));
    const { writes } = imported(
      units.map((one) => ({ ...one, translated: texts[one.english]! })),
      withAliases,
    );
    const text = Object.fromEntries(writes.map((one) => [one.file, one.text]));
    expect(text[french]).toContain('\naliases: [voyage, "visite: là"]\n');
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
    const units = unitsIn(content);
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
      unitsIn(after)
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
    ['a block that becomes two', { ...unit('Before you go'), translated: 'Un\n\nDeux' }, 'is no longer one block of the same kind'],
  ])('refuses %s, and writes nothing', (_, wrong, sentence) => {
    const found = complaint(wrong, { ...unit('Patience'), translated: 'Calme' });
    expect(found).toMatch(/^fr\.po:1 /);
    expect(found).toContain(sentence);
    expect(found.split('\n')).toHaveLength(1);
  });
});

describe('words that have changed in English', () => {
  it('are reported for a page with the line to write, and a draft counts as not there', () => {
    const written = imported(translatedPage()).writes[0]!.text;
    const readIn = (files: Content) => withContent({ ...base, ...files }, readLibrary);
    expect(readIn({ [french]: written }).staleTexts).toEqual([]);
    const { staleTexts, stalePages } = readIn({ [french]: written, [page]: source.replace('You go', 'Go') });
    expect(staleTexts).toEqual([
      {
        file: french,
        line: 7,
        sentence: expect.stringMatching(
          /^content\/docs\/tools\/site-visits\.md has changed; .* "translates: [a-f][0-9a-f]{7}"\.$/,
        ) as string,
      },
    ]);
    expect(stalePages).toEqual(['/fr/tools/site-visits/']);
    expect(readIn({ [french]: written.replace(/^translates.*\n/m, '') }).staleTexts[0]!.sentence).toContain('does not say which state');
  });

  const changed: Content = { ...base, [page]: source.replace('You go and see', 'Go and see') };
  const whole = { [french]: imported(translatedPage()).writes[0]!.text };
  const ofPage = (units: readonly Unit[]) => units.filter(({ context }) => context.startsWith('pages/'));

  it('keep their translation as one that nobody is sure of, and all others stay, where the earlier page is known', () => {
    const units = ofPage(unitsIn({ ...changed, ...whole }, () => source));
    expect(units.map(({ translated, unsure }) => [translated !== '', unsure])).toEqual([
      [true, false],
      [true, false],
      [true, false],
      [true, true],
      [true, false],
    ]);
    const [first, ...rest] = units;
    const content = { ...changed, ...whole };
    // What is corrected elsewhere on the page is written, and the page is still one to look at.
    const { writes } = imported([{ ...first!, translated: 'Visiter' }, ...rest], content, () => source);
    expect(writes.map(({ file }) => file)).toEqual([french]);
    expect(writes[0]!.text).toBe(whole[french].replace('title: Visites', 'title: Visiter'));
    const settled = imported(
      units.map((one) => ({ ...one, unsure: false })),
      content,
      () => source,
    );
    expect(settled.writes[0]!.text).not.toContain(/translates: \w+/.exec(whole[french])![0]);
  });

  it('are not translated where blocks came or went beside them', () => {
    const other: Content = { ...changed, [page]: changed[page]!.replace('Go and see [guide §1].', 'Go [guide §1].\n\nSee.'), ...whole };
    expect(ofPage(unitsIn(other, () => source)).map(({ translated }) => translated !== '')).toEqual([true, true, true, false, false, true]);
  });

  it('make every text of the page unsure where it is not', () => {
    expect(ofPage(unitsIn({ ...changed, ...whole })).every(({ translated, unsure }) => translated && unsure)).toBe(true);
  });

  it('are left out of an import of older files, with a sentence', () => {
    const { writes, notes } = imported(ofPage(translatedPage()), changed);
    expect(writes.map(({ file }) => file)).toEqual([french]);
    expect(notes[0]).toMatch(
      /^Translations that were left out, since the English words have changed; .*: 1\n {2}fr\.po:4 {2}“You go and see/,
    );
  });

  it('make the texts of an entry unsure, and a new translation settles it', () => {
    const list = 'content/checklists/sustained-contact.yaml';
    const content = { ...base, [list]: miniature[list]!.replace('What comes next?', 'What will come?') };
    const units = unitsIn(content).filter(({ context, translated }) => context.startsWith('texts/checklists/') && translated);
    expect(units.every(({ unsure }) => unsure)).toBe(true);
    const { writes } = imported(
      units.map((one) => ({ ...one, unsure: false })),
      content,
    );
    expect(writes.map(({ file }) => file)).toEqual([lists]);
    expect(writes[0]!.text).toBe(miniature[lists]!.replace(/of: \w+/, /of: \[.*\]/.exec(writes[0]!.text)![0]));
  });

  it('make only the text unsure that has changed, where an import has noted each', () => {
    const list = 'content/checklists/sustained-contact.yaml';
    const noted: Content = { ...base, [lists]: imported([{ ...unit('Who pays?'), translated: 'Qui paie ?' }]).writes[0]!.text };
    const content: Content = { ...noted, [list]: noted[list]!.replace('What comes next?', 'What will come?') };
    const units = unitsIn(content).filter(({ context, translated }) => context.startsWith('texts/checklists/') && translated);
    expect(units.filter(({ unsure }) => unsure).map(({ english: words }) => words)).toEqual(['What will come?']);
    const [stale, ...more] = withContent(content, readLibrary).staleTexts;
    expect(more).toEqual([]);
    expect(content[lists]!.split('\n')[stale!.line - 1]).toContain('Et ensuite');
    expect(stale!.sentence).toMatch(
      /^The English words of this have changed; .* then add [a-f]\w{7} to the "of" of "sustained-contact"\.$/,
    );
    const { writes } = imported([{ ...units.find(({ unsure }) => unsure)!, unsure: false }], content);
    expect(withContent({ ...content, [lists]: writes[0]!.text }, readLibrary).staleTexts).toEqual([]);
  });
});
