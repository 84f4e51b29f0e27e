import { expect, it } from 'vitest';
import { lengthWith } from './whole-paste.ts';

it.each([
  ['at the end', { value: 'abc', selectionStart: 3, selectionEnd: 3 }, 5],
  ['in the place of what is selected', { value: 'abc', selectionStart: 1, selectionEnd: 3 }, 3],
  ['in a field that knows no selection', { value: 'abc', selectionStart: null, selectionEnd: null }, 5],
])('counts the letters of a text that comes in %s', (_where, field, length) => {
  expect(lengthWith(field, 'xy')).toBe(length);
});
