import { describe, expect, it } from 'vitest';
import { miniature, miniatureLibrary, withContent, type Content } from '../miniature.fixture.ts';
import { readLibrary } from '../read-library.ts';
import { textCollections, textEntries } from './catalogue.ts';
import { fingerprint, fingerprintShape } from './fingerprint.ts';
import { inLanguage } from './in-language.ts';
import { marked, unmarked, untranslatedEnd, untranslatedStart } from './marks.ts';

const english = miniatureLibrary();
const french = inLanguage(english, 'fr', marked);
const read = (files: Content) => withContent({ ...miniature, ...files }, readLibrary);

describe('the library in another language', () => {
  it('is the same object in English', () => {
    expect(inLanguage(english, 'en', marked)).toBe(english);
  });

  it('has the translated texts by id, and marks the others', () => {
    const [list] = french.checklists;
    expect(list).toMatchObject({ id: 'sustained-contact', title: marked('Sustained contact'), revision: 2 });
    const [{ leadsTo, questions }] = list!.groups as [(typeof list & object)['groups'][number]];
    expect(questions.map(({ text }) => text)).toEqual(['Et ensuite ?', marked('Who pays?')]);
    expect(leadsTo!.why).toEqual({ 'site-visits': marked('People see more.'), patience: 'Il faut du temps.' });
    expect(french.papers[0]!.use![0]).toMatchObject({ text: 'Parlez.', sources: ['guide §1'] });
  });

  it('leaves ids, tags, names and numbers alone, and marks what stays as it was printed', () => {
    expect(french.sources[0]).toMatchObject({ id: 'guide', tag: 'guide', title: marked('The guide'), places: english.sources[0]!.places });
    expect(french.initiatives[0]!.name).toBe(marked('The Net'));
    expect(french.ledger).toBe(english.ledger);
  });

  it('has forms of a word of its own, and those of English for a word that is not translated', () => {
    const forms = {
      ...miniature,
      'content/glossary.yaml': miniature['content/glossary.yaml']!.replaceAll(', seeAlso', ', alsoWritten: [MELs], seeAlso'),
    };
    const { glossary } = inLanguage(withContent(forms, readLibrary), 'fr', marked);
    expect(glossary.map(({ term, alsoWritten }) => [term, alsoWritten])).toEqual([
      [marked('MEL'), ['MELs']],
      ['Confiance', ['se fier']],
    ]);
  });

  it('has synonyms of its own, after ours and before those of this copy', () => {
    const own = read({ 'content/local/texts/fr/synonyms.yaml': '- words: [séjour]\n  pages: [/tools/site-visits/]\n' });
    const words = (language: string) => inLanguage(own, language, marked).synonyms.flatMap((synonym) => synonym.words);
    expect(words('fr')).toEqual(['study visit', 'stage d’observation', 'séjour']);
    expect(words('es')).toEqual(['study visit']);
  });

  it('gives the other values of a figure the labels of its values', () => {
    const labels = '  labels:\n    d6af7974: Premier\n';
    const { figures } = inLanguage(read({ 'content/texts/fr/figures.yaml': `figure-10:\n  of: f64b8666\n${labels}` }), 'fr', marked);
    expect(figures[0]!.labels).toEqual(['Premier', marked('Second')]);
    expect(figures[0]!.alternatives).toEqual([{ label: 'Premier', value: 9 }]);
  });

  it('is English again without marks', () => {
    const spanish = inLanguage(english, 'es', marked);
    expect(JSON.parse(unmarked(JSON.stringify(spanish)))).toEqual(english);
    expect(inLanguage(english, 'es', (text) => text)).toEqual(english);
    for (const collection of textCollections)
      for (const { texts } of textEntries(spanish, collection))
        for (const text of texts) expect(text.english, text.path.join('.')).toContain(untranslatedStart);
  });

  it('puts the texts of a copy before ours', () => {
    const own = read({ 'content/local/texts/fr/risks.yaml': `haste:\n  of: ${textEntries(english, 'risks')[0]!.of}\n  title: Hâte\n` });
    expect(inLanguage(own, 'fr', marked).risks[0]!.title).toBe('Hâte');
  });
});

describe('a mark', () => {
  it('is around each line, each point and each cell, so that a text can be divided', () => {
    const [start, end] = [untranslatedStart, untranslatedEnd];
    expect(marked('One | Two\n- Three')).toBe(`${start}One${end} | ${start}Two${end}\n- ${start}Three${end}`);
    expect(unmarked(marked('One | Two\n- Three'))).toBe('One | Two\n- Three');
  });
});

describe('a fingerprint', () => {
  it('begins with a letter and is the same however a text is broken into lines and its letters are put together', () => {
    expect(fingerprint('A café,\n  here')).toBe(fingerprint(' A cafe\u0301, here '));
    expect(fingerprint('A café')).not.toBe(fingerprint('A cafe'));
    for (const text of 'abcdefghijklmnopqrstuvwxyz') expect(fingerprint(text)).toMatch(fingerprintShape);
  });
});

describe('a translation of words that have changed', () => {
  const list = 'content/checklists/sustained-contact.yaml';
  const paper = 'content/papers/contract.yaml';

  it('is shown, and reported with the line to write', () => {
    const changed = read({ [list]: miniature[list]!.replace('What comes next?', 'What will come next?') });
    expect(inLanguage(changed, 'fr', marked).checklists[0]!.groups[0]!.questions[0]!.text).toBe('Et ensuite ?');
    const { of } = textEntries(changed, 'checklists')[0]!;
    expect(changed.staleTexts).toEqual([
      {
        file: 'content/texts/fr/checklists.yaml',
        line: 2,
        sentence: `The English words of "sustained-contact" have changed; compare the translation with them, then write "of: ${of}".`,
      },
    ]);
    expect(english.staleTexts).toEqual([]);
  });

  it('is not shown in a list without ids, where nobody could say which words they were', () => {
    const changed = read({ [paper]: miniature[paper]!.replace('Talk first.', 'Talk and sign.') });
    expect(inLanguage(changed, 'fr', marked).papers[0]!.use![0]!.text).toBe(marked('Talk and sign.'));
    expect(changed.staleTexts.map(({ line, sentence }) => `${line} ${sentence}`)).toEqual([
      expect.stringMatching(/^2 The English words of "contract" have changed/),
      '5 What this translates is no longer in the English "contract", so nothing shows it; remove it, or compare it with what is there.',
    ]);
  });
});

describe('a translation of what is gone in English', () => {
  const list = 'content/texts/fr/checklists.yaml';
  const stale = (from: string, to: string) =>
    read({ [list]: miniature[list]!.replace(from, to) }).staleTexts.map(({ line, sentence }) => `${line} ${sentence}`);

  it('is reported, and stops nobody who edits the English', () => {
    expect(stale('s2-q1-a:', 's2-q1-z:')).toEqual([
      expect.stringMatching(/^\d+ What this translates is no longer in the English "sustained-contact"/),
    ]);
    expect(stale('sustained-contact:', 'gone:')).toEqual([
      expect.stringMatching(/^2 There is no "gone" in the English checklists, so nothing shows these texts/),
    ]);
  });

  it('is not a field with a wrong name', () => {
    expect(() => stale('text: Et', 'txt: Et')).toThrow('write one of: text');
  });
});

describe('a file of texts', () => {
  it.each([
    ['content/texts/fr/tolls.yaml', 'No texts are read from a file of this name; call it one of: site.yaml, stages.yaml, '],
    ['content/texts/fr/tools.yml', 'No texts are read from a file of this name'],
    ['content/texts/en/tools.yaml', 'with the code of a language such as "fr"'],
    ['content/texts/tools.yaml', 'move this file to such a folder'],
  ])('%s is refused', (file, sentence) => {
    expect(() => read({ [file]: '{}\n' })).toThrow(sentence);
  });
});
