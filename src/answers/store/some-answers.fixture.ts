/** Answers at random, for fuzzers. */
import fc from 'fast-check';
import { states, type Answers } from './answers.ts';

const id = fc.oneof(fc.constantFrom('s2-q1-a', 's2-q1-b', 'constructor', 'a'), fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,3}$/));
const when = fc.constantFrom('2026-11-22T09:30:00.000Z', '1999-01-01T00:00:00.000Z', '+275760-01-01T00:00:00.000Z');
const answer = fc.record(
  {
    state: fc.constantFrom(...states),
    note: fc.string({ unit: 'binary', minLength: 1 }),
    revision: fc.integer({ min: 1, max: 99 }),
    changed: when,
  },
  { requiredKeys: ['state', 'revision', 'changed'] },
);
const list = fc.record({
  revision: fc.integer({ min: 1, max: 99 }),
  changed: when,
  answers: fc.dictionary(id, answer, { noNullPrototype: true, maxKeys: 5 }),
});

/** Answers of the shape that the guide writes. One of their ids has a name that every object knows. */
export const someAnswers = fc.record(
  {
    version: fc.constant(1 as const),
    tag: fc.nat(2 ** 25 - 1),
    lists: fc.dictionary(fc.oneof(fc.constant('sustained-contact'), id), list, { noNullPrototype: true, maxKeys: 3 }),
  },
  { requiredKeys: ['version', 'lists'] },
) as fc.Arbitrary<Answers>;
