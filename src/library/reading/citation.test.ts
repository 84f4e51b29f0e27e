import { describe, expect, it } from 'vitest';
import type { Source } from '#schemas/source.ts';
import { resolveCitation } from './citation.ts';

const source = (tag: string): Source => ({
  id: tag.toLowerCase().replaceAll(' ', '-'),
  tag,
  title: tag,
  authors: [],
  urls: [],
  list: 'guide',
  had: 'whole',
});
const sources = ['guide', 'EIP web 1', 'EIP web 11', 'EIP web'].map(source);
const resolve = (text: string) => {
  const found = resolveCitation(text, sources);
  return found && [found.source.tag, found.place];
};

describe('a citation', () => {
  it('names a source as a whole', () => expect(resolve('guide')).toEqual(['guide', '']));
  it('names a place in a source', () => expect(resolve('guide §3.1b')).toEqual(['guide', '§3.1b']));
  it('keeps places of several words', () => expect(resolve('guide fig 1 and box 2')).toEqual(['guide', 'fig 1 and box 2']));
  it('means the longest tag that fits', () => expect(resolve('EIP web 1 p 3')).toEqual(['EIP web 1', 'p 3']));
  it('tells tags apart that begin alike', () => expect(resolve('EIP web 11')).toEqual(['EIP web 11', '']));
  it('falls back to the shorter tag, with the rest as the place', () => expect(resolve('EIP web 12')).toEqual(['EIP web', '12']));
  it('must end the tag at a space', () => expect(resolve('guidebook')).toBeUndefined());
  it('minds capitals', () => expect(resolve('Guide §1')).toBeUndefined());
  it('is nothing without a source', () => expect(resolve('')).toBeUndefined());
});
