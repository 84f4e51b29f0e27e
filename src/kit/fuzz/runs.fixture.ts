import { expect } from 'vitest';

/** How many times all cases: `npm run fuzz` sets it. */
const times = Number(process.env['FUZZ_RUNS'] ?? 1);

/** For `fc.assert`: so many cases in `npm test`, many more in `npm run fuzz`. A failure names its seed. */
export const runs = (cases: number) => ({ numRuns: Math.max(1, Math.round(cases * times)) });

const withAll = Boolean(process.env['FUZZ_RUNS'] ?? process.env['EVERY_PAGE']);

/** The same, but `npm test` makes do with a third of the cases. All are tried once a week, as all pages are looked at. */
export const thirdOfRuns = (cases: number) => runs(withAll ? cases : cases / 3);

// Fuzzers lead to tens of thousands of errors of which nobody reads the stack; Vitest has a hundred lines written down for each.
Error.stackTraceLimit = 10;

/** Fails if a text put something onto every object there is. */
export function expectUnpolluted(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
}
