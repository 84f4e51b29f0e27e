import { describe, expect, it } from 'vitest';
import { limits } from '#schemas/workshop-limits.ts';
import { emptySet, type WorkshopSet } from '../set/set.ts';
import { isChosen, textsByLength, reordered, toggled, withNewPrompt, withoutPrompt, withPrompt } from './editing.ts';

const [a, b, c] = [
  { list: 1, slot: 0 },
  { list: 1, slot: 1 },
  { list: 2, slot: 0 },
] as const;
const set: WorkshopSet = { ...emptySet('en'), items: [a, b, c], prompts: ['one', 'three'] };

describe('questions at the desk', () => {
  it('come in at the end and go out from anywhere', () => {
    expect(toggled({ ...set, items: [a] }, { ...c }).items).toEqual([a, c]);
    expect(toggled(set, { ...b }).items).toEqual([a, c]);
    expect(isChosen(set, { ...b })).toBe(true);
  });

  it('do not come in past the most', () => {
    const full = { ...set, items: Array.from({ length: limits.items }, (_, slot) => ({ list: 0, slot })) };
    expect(toggled(full, a)).toBe(full);
  });

  it('move by one place, and not past an end', () => {
    expect(reordered(set, 2, -1).items).toEqual([a, c, b]);
    expect(reordered(set, 0, 1).items).toEqual([b, a, c]);
    expect(reordered(set, 0, -1)).toBe(set);
    expect(reordered(set, 2, 1)).toBe(set);
  });
});

describe('prompts at the desk', () => {
  it('are added, written and taken away', () => {
    expect(withNewPrompt(set).prompts).toEqual(['one', 'three', '']);
    expect(withPrompt(set, 1, 'two').prompts).toEqual(['one', 'two']);
    expect(withoutPrompt(set, 0).prompts).toEqual(['three']);
  });

  it('are five at most', () => {
    const full = { ...set, prompts: ['1', '2', '3', '4', '5'] };
    expect(withNewPrompt(full)).toBe(full);
  });

  it('are named by length when a link is too long', () => {
    expect(textsByLength({ ...set, title: 'four', prompts: ['one', '', 'eleven'] }).map(({ field }) => field)).toEqual([2, 'title', 0]);
  });
});
