import { expect } from 'vitest';

/** How many times all cases: `npm run fuzz` sets it. */
const times = Number(process.env['FUZZ_RUNS'] ?? 1);

/** For `fc.assert`: so many cases in `npm test`, many more in `npm run fuzz`. A failure names its seed. */
export const runs = (cases: number) => ({ numRuns: Math.max(1, Math.round(cases * times)) });

/** The same for what `npm run fuzz` looks for every week: `npm test` makes do with a third of the cases. */
export const thirdOfRuns = (cases: number) => (process.env['FUZZ_RUNS'] ? runs(cases) : runs(cases / 3));

/** Fails if a text put something onto every object there is. */
export function expectUnpolluted(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
}
