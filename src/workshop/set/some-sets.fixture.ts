/** Sets at random, for tests. */
import fc from 'fast-check';
import { limits } from '#schemas/workshop-limits.ts';
import type { WorkshopSet } from './set.ts';
import type { SetList } from './set-list.ts';

/** Any set that a facilitator could put together from the given lists; cleaning changes none of it. */
export function someSet(lists: readonly SetList[]): fc.Arbitrary<WorkshopSet> {
  const words = (longest: number, least = 0) =>
    fc
      .string({ unit: fc.constantFrom(...'abcxyz ÀéжβعハZ?!'), maxLength: longest, minLength: least })
      .map((text) => text.trim().replace(/ +/g, ' ').normalize('NFC'));
  const named = (longest: number) => words(longest, 1).filter(Boolean);
  const everyItem = lists.flatMap(({ number, questions }) => questions.map((_, slot) => ({ list: number, slot })));
  return fc
    .record({
      title: words(limits.title),
      date: fc.constantFrom('', '2026-11-23', '2028-02-29'),
      language: fc.constantFrom('en', 'fr', 'pt-BR', 'ar'),
      sides: fc.oneof(
        fc.constantFrom('none' as const, 'host-guest' as const, 'person-organisation' as const),
        fc.tuple(named(limits.side), named(limits.side)),
      ),
      named: fc.boolean(),
      items: fc.shuffledSubarray(everyItem, { maxLength: limits.advised }),
      prompts: fc.array(named(limits.prompt), { maxLength: limits.prompts }),
    })
    .map((set) => {
      const used = lists.filter(({ number }) => set.items.some(({ list }) => list === number));
      return { ...set, revisions: Object.fromEntries(used.map(({ number, revision }) => [number, revision])) };
    });
}
