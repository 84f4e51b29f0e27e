import { expect, it } from 'vitest';
import { isFault, pageTree, plainWords } from './page-tree.ts';

const words = (text: string, file: string) => {
  const tree = pageTree(text, file);
  return isFault(tree) ? tree.sentence : plainWords(tree);
};

it('parses a page once as long as it is the same', () => {
  expect(pageTree('Herons', 'a.md')).toBe(pageTree('Herons', 'a.md'));
});

it('parses it again once it was edited', () => {
  expect(words('Herons', 'a.md')).toBe('Herons');
  expect(words('Egrets', 'a.md')).toBe('Egrets');
  expect(words('Herons', 'a.md')).toBe('Herons');
});

it('tells pages apart that say the same', () => {
  expect(words('{1 +', 'a.md')).toBe('{1 +');
  expect(words('{1 +', 'b.mdx')).toContain('cannot be read here');
});
