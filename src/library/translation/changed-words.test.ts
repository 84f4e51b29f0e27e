import { describe, expect, it } from 'vitest';
import { miniature, withContent, type Content } from '../miniature.fixture.ts';
import { readLibrary } from '../read-library.ts';
import { base, frenchPage, imported, frenchLists, ofPage, visitsPage, source, translatedPage, unit, unitsFor } from './hand-in.fixture.ts';

describe('words that have changed in English', () => {
  it('are reported for a page with the line to write, and a draft counts as not there', () => {
    const written = imported(translatedPage()).writes[0]!.text;
    const readIn = (files: Content) => withContent({ ...base, ...files }, readLibrary);
    expect(readIn({ [frenchPage]: written }).staleTexts).toEqual([]);
    const { staleTexts, stalePages } = readIn({ [frenchPage]: written, [visitsPage]: source.replace('You go', 'Go') });
    expect(staleTexts).toEqual([
      {
        file: frenchPage,
        line: 7,
        sentence: expect.stringMatching(
          /^content\/docs\/tools\/site-visits\.md has changed; .* "translates: [a-f][0-9a-f]{7}"\.$/,
        ) as string,
      },
    ]);
    expect(stalePages).toEqual(['/fr/tools/site-visits/']);
    expect(readIn({ [frenchPage]: written.replace(/^translates.*\n/m, '') }).staleTexts[0]!.sentence).toContain('does not say which state');
  });

  const changed: Content = { ...base, [visitsPage]: source.replace('You go and see', 'Go and see') };
  const whole = { [frenchPage]: imported(translatedPage()).writes[0]!.text };

  it('keep their translation as one that nobody is sure of, and all others stay, where the earlier page is known', () => {
    const units = ofPage(unitsFor({ ...changed, ...whole }, () => source));
    expect(units.map(({ translated, unsure }) => [translated !== '', unsure])).toEqual([
      [true, false],
      [true, false],
      [true, false],
      [true, true],
      [true, false],
    ]);
    const told = 'You go and see [guide §1].';
    expect(units.map((one) => one.before)).toEqual([undefined, undefined, undefined, told, undefined]);
    const [first, ...rest] = units;
    const content = { ...changed, ...whole };
    // What is corrected elsewhere on the page is written, and the page is still one to look at.
    const { writes } = imported([{ ...first!, translated: 'Visiter' }, ...rest], content, () => source);
    expect(writes.map(({ file }) => file)).toEqual([frenchPage]);
    expect(writes[0]!.text).toBe(whole[frenchPage].replace('title: Visites', 'title: Visiter'));
    const settled = imported(
      units.map((one) => ({ ...one, unsure: false })),
      content,
      () => source,
    );
    expect(settled.writes[0]!.text).not.toContain(/translates: \w+/.exec(whole[frenchPage])![0]);
  });

  it('are not translated where blocks came or went beside them', () => {
    const other: Content = {
      ...changed,
      [visitsPage]: changed[visitsPage]!.replace('Go and see [guide §1].', 'Go [guide §1].\n\nSee.'),
      ...whole,
    };
    expect(ofPage(unitsFor(other, () => source)).map(({ translated }) => translated !== '')).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('make every text of the page unsure where it is not', () => {
    expect(ofPage(unitsFor({ ...changed, ...whole })).every(({ translated, unsure }) => translated && unsure)).toBe(true);
  });

  it('are left out of an import of older files, with a sentence', () => {
    const { writes, notes } = imported(ofPage(translatedPage()), changed);
    expect(writes.map(({ file }) => file)).toEqual([frenchPage]);
    expect(notes[0]).toMatch(
      /^Translations that were left out, since the English words have changed; .*: 1\n {2}fr\.po:4 {2}“You go and see/,
    );
  });

  it('make the texts of an entry unsure, and a new translation settles it', () => {
    const list = 'content/checklists/sustained-contact.yaml';
    const content = { ...base, [list]: miniature[list]!.replace('What comes next?', 'What will come?') };
    const units = unitsFor(content).filter(({ context, translated }) => context.startsWith('texts/checklists/') && translated);
    expect(units.every(({ unsure }) => unsure)).toBe(true);
    const { writes } = imported(
      units.map((one) => ({ ...one, unsure: false })),
      content,
    );
    expect(writes.map(({ file }) => file)).toEqual([frenchLists]);
    expect(writes[0]!.text).toBe(miniature[frenchLists]!.replace(/of: \w+/, /of: \[.*\]/.exec(writes[0]!.text)![0]));
  });

  it('leave a file as it is when nothing was handed in, also one with texts that are known by their words', () => {
    const paper = 'content/papers/contract.yaml';
    const title = /title: (.*)/.exec(miniature[paper]!)![1]!;
    const content = { ...base, [paper]: miniature[paper]!.replace(`title: ${title}`, 'title: Another title') };
    expect(withContent(content, readLibrary).staleTexts).not.toEqual([]);
    expect(imported(unitsFor(content), content)).toEqual({ writes: [], notes: [] });
  });

  it('make only the text unsure that has changed, where an import has noted each', () => {
    const list = 'content/checklists/sustained-contact.yaml';
    const noted: Content = { ...base, [frenchLists]: imported([{ ...unit('Who pays?'), translated: 'Qui paie ?' }]).writes[0]!.text };
    const content: Content = { ...noted, [list]: noted[list]!.replace('What comes next?', 'What will come?') };
    const units = unitsFor(content).filter(({ context, translated }) => context.startsWith('texts/checklists/') && translated);
    expect(units.filter(({ unsure }) => unsure).map(({ english: words }) => words)).toEqual(['What will come?']);
    const [stale, ...more] = withContent(content, readLibrary).staleTexts;
    expect(more).toEqual([]);
    expect(content[frenchLists]!.split('\n')[stale!.line - 1]).toContain('Et ensuite');
    expect(stale!.sentence).toMatch(
      /^The English words of this have changed; .* then add [a-f]\w{7} to the "of" of "sustained-contact"\.$/,
    );
    const { writes } = imported([{ ...units.find(({ unsure }) => unsure)!, unsure: false }], content);
    expect(withContent({ ...content, [frenchLists]: writes[0]!.text }, readLibrary).staleTexts).toEqual([]);
  });
});
