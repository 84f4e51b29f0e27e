import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { QuietTimer } from './quiet-timer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('counts down by the clock, stands at nought, and can be stopped', () => {
  let outcomes = 0;
  const timer = new QuietTimer(() => (outcomes += 1));
  expect(timer.left).toBeUndefined();
  timer.start(2);
  expect(timer.left).toBe('2:00');
  vi.advanceTimersByTime(53_000);
  expect(timer.left).toBe('1:07');
  vi.advanceTimersByTime(600_000);
  expect(timer.left).toBe('0:00');
  const before = outcomes;
  vi.advanceTimersByTime(60_000);
  expect(outcomes).toBe(before);
  timer.stop();
  expect(timer.left).toBeUndefined();
});
