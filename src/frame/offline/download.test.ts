import { describe, expect, it } from 'vitest';
import { failureOf, inParallel, mayDownload, Renewed, Stopped } from './download.ts';
import { Foreign } from './published-file.ts';

describe('a download', () => {
  it('works on several at a time, on each once, and never on more', async () => {
    const done: number[] = [];
    let now = 0;
    let most = 0;
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, (now += 1));
      await Promise.resolve();
      now -= 1;
      done.push(item);
    });
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('begins nothing more after a fault, lets what has begun end, and tells the first', async () => {
    const done: number[] = [];
    // The first item ends well after the second has failed.
    const fault = new Promise((resolve) => setImmediate(resolve));
    const work = async (item: number) => {
      if (item === 2) throw new Error('two');
      await fault;
      done.push(item);
    };
    await expect(inParallel([1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('two');
    expect(done).toEqual([1]);
  });

  it.each([
    [new Stopped(), 'stopped'],
    [new Renewed(), 'renewed'],
    [new Foreign(), 'foreign'],
    [new DOMException('', 'QuotaExceededError'), 'room'],
    [new TypeError('Failed to fetch'), 'network'],
    ['?', 'network'],
  ])('that ends with %s names "%s"', (fault, failure) => expect(failureOf(fault)).toBe(failure));

  it.each([
    [{ isUpdate: false, saveData: true, askedFor: true }, true],
    [{ isUpdate: true, saveData: false, askedFor: false }, true],
    [{ isUpdate: true, saveData: true, askedFor: false }, false],
    [{ isUpdate: true, saveData: true, askedFor: true }, true],
  ])('given %o may begin: %s', (given, may) => expect(mayDownload(given)).toBe(may));
});
