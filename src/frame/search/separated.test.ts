import { expect, it } from 'vitest';
import { separated } from './separated.ts';

/** What is left of markup in an excerpt. */
const read = (html: string) => separated(html).replace(/<[^>]*>/g, '');

it.each([
  ['a term and its description', '<dt>What it is for</dt><dd>You keep peers in touch</dd>', 'What it is for: You keep peers in touch'],
  ['a term that is a question', '<dt>Who?</dt><dd>Ana</dd>', 'Who? Ana'],
  ['a term with a link', '<dt><a href="/x/">Stages</a></dt><dd>2</dd>', 'Stages: 2'],
  ['the cells of a row', '<tr><td>Europe</td><td>2012</td></tr>', 'Europe · 2012'],
  ['a number before a name', '<span>1</span><a href="/x/">Foundational</a><span>engagement</span>', '1 Foundational engagement'],
  ['a word with a part of it in italics, which stays one', 'un<i>learn</i>ing', 'unlearning'],
])('separates %s', (_, html, expected) => {
  expect(read(html)).toBe(expected);
});
