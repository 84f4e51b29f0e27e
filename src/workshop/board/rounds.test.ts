import { expect, it } from 'vitest';
import { newBoard, addResponse, type Board } from './board.ts';
import { earlierOf } from './rounds.ts';
import { showResults } from './shown.ts';

const round = (tags: number[], states: (tag: number) => 'open' | 'act', start: Board = newBoard('')) =>
  showResults(
    tags.reduce((board, tag) => addResponse(board, { tag, states: { a: states(tag), p1: 'open' } }).board, start),
    true,
  );
const tags = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const before = round(tags, () => 'open');

it('shows the round before where enough people moved, or none', () => {
  expect(
    earlierOf(
      before,
      round(tags, (tag) => (tag <= 5 ? 'act' : 'open')),
      'a',
    ),
  ).toMatchObject({ kind: 'shown', people: 10, counts: { open: 10 } });
  expect(
    earlierOf(
      before,
      round(tags, () => 'open'),
      'a',
    ).kind,
  ).toBe('shown');
  expect(
    earlierOf(
      before,
      round([11, 12, 13, 14, 15], () => 'act'),
      'a',
    ).kind,
  ).toBe('shown');
});

it('holds it back where the two results together would single somebody out', () => {
  expect(
    earlierOf(
      before,
      round(tags, (tag) => (tag === 1 ? 'act' : 'open')),
      'a',
    ),
  ).toEqual({ kind: 'unsafe' });
  expect(
    earlierOf(
      before,
      round([...tags, 11], () => 'open'),
      'a',
    ),
  ).toEqual({ kind: 'unsafe' });
  const named = { ...newBoard(''), named: true };
  expect(
    earlierOf(
      before,
      round([...tags, 11], () => 'open', named),
      'a',
    ).kind,
  ).toBe('shown');
});

it('has nothing to show where there were no results', () => {
  expect(
    earlierOf(
      round([1, 2], () => 'act'),
      before,
      'a',
    ),
  ).toEqual({ kind: 'none' });
  expect(earlierOf(before, before, 'b')).toEqual({ kind: 'none' });
});

it('knows a prompt by its words, not by its place', () => {
  const asking = (text: string) => ({
    ...newBoard(''),
    questions: [
      { id: 'a', text: 'A?', prompt: false },
      { id: 'p1', text, prompt: true },
    ],
  });
  const first = round(tags, () => 'open', asking('Ready?'));
  expect(
    earlierOf(
      first,
      round(tags, () => 'open', asking('Ready?')),
      'p1',
    ).kind,
  ).toBe('shown');
  expect(
    earlierOf(
      first,
      round(tags, () => 'open', asking('Content?')),
      'p1',
    ).kind,
  ).toBe('none');
});
