import { describe, expect, it } from 'vitest';
import { isOneMistake, sharedBeginning } from './near-words.ts';

describe('one typing mistake', () => {
  it.each([
    ['a wrong letter', 'facilitater', 'facilitator'],
    ['a missing letter', 'comunity', 'community'],
    ['a missing letter at the end', 'partne', 'partner'],
    ['a letter too many', 'learnning', 'learning'],
    ['two letters swapped', 'laerning', 'learning'],
    ['the first letter', 'raining', 'training'],
  ])('is %s', (_, one, other) => {
    expect(isOneMistake(one, other)).toBe(true);
    expect(isOneMistake(other, one)).toBe(true);
  });

  it.each([
    ['none', 'learning', 'learning'],
    ['two wrong letters', 'tweening', 'twinning'],
    ['letters swapped that are no neighbours', 'nearlilg', 'learning'],
    ['two letters missing', 'learni', 'learning'],
    ['one missing and one wrong', 'laarnin', 'learning'],
  ])('is not %s', (_, one, other) => {
    expect(isOneMistake(one, other)).toBe(false);
    expect(isOneMistake(other, one)).toBe(false);
  });
});

it('two words share the letters that they begin with', () => {
  expect([sharedBeginning('trust', 'truth'), sharedBeginning('a', 'ab'), sharedBeginning('x', 'y')]).toEqual([3, 1, 0]);
});
