import { describe, expect, it } from 'vitest';
import { finished, inSlices, nextTurn, type SlicedWork } from './slices.ts';

/** Counts as long as it is let. */
function* counting(to: number, seen: number[] = []): SlicedWork<number> {
  for (let i = 0; i < to; i += 1) {
    seen.push(i);
    yield 1_000_000;
  }
  return to;
}

describe('work in slices', () => {
  it('comes to the same as work without a pause', async () => {
    expect(finished(counting(5))).toBe(5);
    expect(await inSlices(counting(5))).toBe(5);
  });

  it('gives the page its turn, in which the reader may stop it', async () => {
    const control = new AbortController();
    let pauses = 0;
    const work = inSlices(counting(Infinity), control.signal, () => (pauses += 1));
    const stopped = nextTurn().then(() => control.abort(new Error('stopped')));
    await expect(work).rejects.toThrow('stopped');
    await stopped;
    expect(pauses).toBeGreaterThan(0);
  });

  it('does not begin once it is stopped', async () => {
    const seen: number[] = [];
    await expect(inSlices(counting(1, seen), AbortSignal.abort())).rejects.toThrow();
    expect(seen).toEqual([]);
  });

  it('ends before its next slice once it is stopped', async () => {
    const seen: number[] = [];
    const control = new AbortController();
    let at = 0;
    await expect(
      inSlices(counting(Infinity, seen), control.signal, () => {
        at = seen.length;
        control.abort();
      }),
    ).rejects.toThrow();
    expect(seen).toHaveLength(at);
  });
});
