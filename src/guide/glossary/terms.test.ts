import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '#schemas/glossary-entry.ts';
import { byLetter, meaning, related, termFinder } from './terms.ts';

const common = { alsoWritten: [] as string[], link: true, seeAlso: [] as string[], sources: ['guide'] };
const term = (id: string, name: string, rest: Partial<GlossaryEntry> = {}) =>
  ({ ...common, id, term: name, kind: 'term', definition: `About ${name}.`, ...rest }) as GlossaryEntry;
const acronym = (id: string, name: string, rest: Partial<GlossaryEntry> = {}) =>
  ({ ...common, id, term: name, kind: 'acronym', expansion: `Stands for ${name}.`, ...rest }) as GlossaryEntry;

const glossary = [
  acronym('up', 'UP'),
  term('peer-learning', 'Peer learning', { link: false }),
  term('community', 'Peer learning community', { alsoWritten: ['peer learning communities'], seeAlso: ['up'] }),
  term('sparks', 'SPARKS! grants', { alsoWritten: ['SPARKS!'] }),
  term('eclair', 'Éclair'),
];
const found = (text: string) => termFinder(glossary)(text).map(({ entry, start, end }) => [entry.id, text.slice(start, end)]);

describe('finding terms in a text', () => {
  it('finds whole words whatever their case, with the place', () => {
    expect(found('A PEER learning community and peer learning communities.')).toEqual([
      ['community', 'PEER learning community'],
      ['community', 'peer learning communities'],
    ]);
    expect(found('super éclairs, one éclair')).toEqual([['eclair', 'éclair']]);
  });
  it('takes the longest form, and none of a form that is not to be linked', () => {
    expect(found('peer learning is not a peer learning community')).toEqual([['community', 'peer learning community']]);
  });
  it('takes acronyms only as they are written, and not as parts of words', () => {
    expect(found('up, Up, UP, UPs, pop-UP and UP’s')).toEqual([
      ['up', 'UP'],
      ['up', 'UP'],
    ]);
  });
  it('copes with signs in a form', () => {
    expect(found('The SPARKS! grants and SPARKS! itself')).toEqual([
      ['sparks', 'SPARKS! grants'],
      ['sparks', 'SPARKS!'],
    ]);
  });
  it('finds nothing with an empty glossary', () => {
    expect(termFinder([])('peer learning')).toEqual([]);
  });
});

describe('the glossary as a list', () => {
  it('is listed under its letters', () => {
    expect(byLetter([glossary[0]!, glossary[3]!, term('sail', 'sail')]).map(({ letter, entries }) => [letter, entries.length])).toEqual([
      ['S', 2],
      ['U', 1],
    ]);
  });
  it('relates entries both ways, each once', () => {
    const back = { ...glossary[0]!, seeAlso: ['community'] };
    expect(related(glossary[0]!, glossary).map(({ id }) => id)).toEqual(['community']);
    expect(related(glossary[2]!, [back, ...glossary.slice(1)]).map(({ id }) => id)).toEqual(['up']);
  });
  it('says what an entry means', () => {
    expect(meaning(glossary[0]!)).toBe('Stands for UP.');
    expect(meaning(glossary[1]!)).toBe('About Peer learning.');
  });
});
