/** Plans at random, for property tests. */
import fc from 'fast-check';
import { aboutFields, entryLimits, planLevels } from '#schemas/plan-fields.ts';
import {
  emptyPlan,
  planFieldsOf,
  linkFault,
  newEntry,
  soundPlan,
  type AboutField,
  type Entry,
  type Kind,
  type ReformPlan,
} from './plan.ts';

const words = [
  'reform',
  'ministry',
  'Antikorruptionsbehördenzusammenarbeit',
  'مراجعة',
  'الحسابات',
  'ביקורת',
  '改革',
  '🏳️‍🌈',
  'a',
  'e\u0301',
  '1',
  '<b>',
];
/** A text of 1 to `longest` characters, in any script and direction. */
const someText = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' ')) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: longest }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: longest }).map((count) => 'W'.repeat(count)) },
    )
    .map((text) => text.slice(0, longest).toWellFormed().trim() || 'x');

const day = fc.constantFrom('', '2027-01-31', '2026-12-01', '2028-02-29');
const dayFields = ['date', 'look'];

function someFields(rules: readonly [string, number | readonly string[]][], given: Record<string, fc.Arbitrary<string>> = {}) {
  const fields = rules.map(([name, rule]) => {
    const text = typeof rule === 'number' ? fc.oneof(fc.constant(''), someText(Math.min(rule, 200))) : fc.constantFrom(...rule);
    return [name, given[name] ?? (dayFields.includes(name) ? day : text)] as const;
  });
  return fc.record(Object.fromEntries(fields));
}

function someEntries<K extends Kind>(kind: K, most: number, given: Record<string, fc.Arbitrary<string>> = {}): fc.Arbitrary<Entry<K>[]> {
  return fc
    .array(someFields(planFieldsOf(kind), given), { maxLength: most })
    .map((all) =>
      all.map((fields, i) => newEntry(kind, fields as unknown as Partial<Entry<K>>, `${kind.slice(0, 2)}${String(i).padStart(4, '0')}`)),
    );
}

const place = fc.nat(entryLimits.steps - 1);
const pairs = fc.array(fc.record({ a: place, b: place }), { maxLength: 40 });

/** A sound plan up to all limits. */
export const somePlans: fc.Arbitrary<ReformPlan> = fc
  .record({
    about: someFields(Object.entries(aboutFields)) as unknown as fc.Arbitrary<Record<AboutField, string>>,
    steps: someEntries('steps', entryLimits.steps, { text: someText(200), level: fc.constantFrom(...planLevels) }),
    links: fc.array(someFields(planFieldsOf('links')), { minLength: entryLimits.links, maxLength: entryLimits.links }),
    pairs,
    looks: someEntries('looks', 4),
    rows: someEntries('rows', 4),
    seen: someEntries('seen', 3),
    checks: someEntries('checks', 3),
  })
  .map(({ pairs: wished, links: fields, ...parts }) => {
    const plan = { ...emptyPlan(), ...parts };
    for (const { a, b } of wished) {
      const [from, to] = [plan.steps[a]?.id ?? '', plan.steps[b]?.id ?? ''];
      if (linkFault(plan, from, to)) continue;
      const number = plan.links.length;
      plan.links = [...plan.links, newEntry('links', { ...fields[number], from, to }, `li${String(number).padStart(4, '0')}`)];
    }
    return soundPlan(plan);
  });
