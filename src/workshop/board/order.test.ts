import { describe, expect, it } from 'vitest';
import { ordersFor, sortQuestions, type Order } from './order.ts';
import type { Earlier } from './rounds.ts';
import type { Shown } from './shown.ts';
import { sum, type Counts } from './counts.ts';

const of = (open: number, answered = 0, act = 0, notForUs = 0, untouched = 0): Counts => ({
  open,
  answered,
  act,
  'not-for-us': notForUs,
  untouched,
});

describe('the order of questions', () => {
  const questions = [
    { id: 'alike', counts: of(0, 9) },
    { id: 'none-yet' },
    { id: 'halves', counts: of(5, 0, 5) },
    { id: 'halves-of-more', counts: of(20, 20) },
    { id: 'spread', counts: of(3, 3, 3) },
    { id: 'acting', counts: of(1, 0, 8) },
  ];
  const ids = (order: Order) => sortQuestions(questions, order).map(({ id }) => id);

  it('puts the widest disagreement first, ties as the guide has them', () => {
    expect(ids('disagreement')).toEqual(['spread', 'halves', 'halves-of-more', 'acting', 'alike', 'none-yet']);
  });

  it('or the most to act on', () => {
    expect(ids('act')).toEqual(['acting', 'halves', 'spread', 'alike', 'halves-of-more', 'none-yet']);
  });

  it('or follows the guide', () => {
    expect(ids('guide')).toEqual(['alike', 'halves', 'halves-of-more', 'spread', 'acting', 'none-yet']);
  });
});

describe('the order of gaps', () => {
  const sided = (id: string, ...sides: Counts[]): { id: string } & Pick<Shown, 'counts' | 'sides'> => ({
    id,
    counts: sides.reduce((one, other) => of(one.open + other.open, one.answered + other.answered, one.act + other.act)),
    sides: sides.map((counts, i) => ({ side: (i + 1) as 1 | 2 | 3, people: sum(counts), counts })),
  });
  // The clean split of nearly all hosts against nearly all guests is wider than two sides that are each divided.
  const questions = [
    sided('both-divided', of(4, 4, 4), of(4, 4, 4)),
    sided('one-side', of(9, 3)),
    sided('clean-split', of(0, 15, 1), of(0, 1, 11)),
    sided('some-way', of(8, 8), of(3, 9)),
    sided('two-of-three', of(6), of(6), of(0, 6)),
  ];
  const ids = (order: Order) => sortQuestions(questions, order).map(({ id }) => id);

  it('puts the widest gap between two sides first, and questions without two sides last', () => {
    expect(ids('gap')).toEqual(['two-of-three', 'clean-split', 'some-way', 'both-divided', 'one-side']);
    expect(ids('disagreement')[0]).toBe('both-divided');
  });

  it('is the usual one where there are sides, and is not offered where there are none', () => {
    expect(ordersFor(questions)).toEqual(['gap', 'disagreement', 'act', 'guide']);
    expect(ordersFor([sided('one-side', of(9, 3))])).toEqual(['disagreement', 'act', 'guide']);
  });
});

describe('the order of what moved', () => {
  const round = (counts: Counts): Earlier => ({ kind: 'shown', people: sum(counts), counts });
  const questions = [
    { id: 'held', counts: of(6, 6), earlier: { kind: 'unsafe' } as const },
    { id: 'as-before', counts: of(6, 6), earlier: round(of(5, 5)) },
    { id: 'moved', counts: of(1, 11), earlier: round(of(9, 3)) },
    { id: 'none-yet', earlier: round(of(9, 3)) },
  ];

  it('puts first what changed most, whatever the size of the rounds', () => {
    expect(sortQuestions(questions, 'moved').map(({ id }) => id)).toEqual(['moved', 'as-before', 'held', 'none-yet']);
    expect(ordersFor(questions)[0]).toBe('moved');
  });
});
