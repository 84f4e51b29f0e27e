import { describe, expect, it } from 'vitest';
import { InTurn } from './in-turn.ts';

describe('work in turn', () => {
  it('takes together what comes together, and what comes meanwhile after that', async () => {
    const batches: string[][] = [];
    const queue = new InTurn<string>(
      async (batch) => {
        batches.push(batch);
        if (batches.length === 1) for (const item of ['c', 'c', 'd']) queue.add(item);
      },
      () => {},
    );
    for (const item of ['a', 'b', 'a']) queue.add(item);
    await queue.done();
    expect(batches).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('never works through two batches at the same time', async () => {
    const steps: string[] = [];
    const queue = new InTurn<string>(
      async ([item]) => {
        steps.push(`begin ${item}`);
        if (item === 'a') queue.add('b');
        await new Promise((done) => setImmediate(done));
        steps.push(`end ${item}`);
      },
      () => {},
    );
    queue.add('a');
    await queue.done();
    expect(steps).toEqual(['begin a', 'end a', 'begin b', 'end b']);
  });

  it('goes ahead after a batch that failed, and reports it', async () => {
    const reported: unknown[] = [];
    const worked: string[] = [];
    const queue = new InTurn<string>(
      async ([item]) => {
        if (item === 'bad') throw new Error('No.');
        worked.push(item!);
      },
      (error) => reported.push(error),
    );
    queue.add('bad');
    await queue.done();
    queue.add('good');
    await queue.done();
    expect(reported).toEqual([new Error('No.')]);
    expect(worked).toEqual(['good']);
  });

  it('has nothing to wait for before anything is added', async () => {
    await expect(
      new InTurn(
        async () => {},
        () => {},
      ).done(),
    ).resolves.toBeUndefined();
  });
});
