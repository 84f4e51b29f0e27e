/**
 * Texts and values made to break things, for fuzzers (`*.fuzz.test.ts`) and for the browser
 * (`tests/hostile.test.ts`). Each entrance of the guide gets them: links, files, pastes, storage, search.
 */
import fc from 'fast-check';

/** Markup and addresses that would call `ranInside` if anything took them for more than text. */
export const attacks = [
  '<img src=x onerror="ranInside(1)">',
  '"><svg onload=ranInside(2)>',
  '</script><script>ranInside(3)</script>',
  "' onfocus=ranInside(4) autofocus x='",
  'javascript:ranInside(5)',
  'data:text/html,<script>parent.ranInside(6)</script>',
  '<iframe srcdoc="<script>parent.ranInside(7)</script>">',
  '${ranInside(8)}{{constructor.constructor("ranInside(9)")()}}',
  '<mark><img src=x onerror=ranInside(10)></mark>',
] as const;

/** What programs stumble over: names with a meaning of their own, signs that turn or hide, escapes, ends of things. */
const traps = [
  ...attacks,
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  ' ',
  '\u0000',
  '\uD800',
  '\uDFFF\uD800',
  '\u202Ereversed',
  '\u2066\u2069',
  '\uFEFF',
  '\u2028',
  'e\u0301\u0301\u0301\u0301\u0301',
  '%E0%A4%A',
  '%00',
  '#',
  '?a=1&a=2',
  '../../x',
  'C:\\x',
  '=HYPERLINK("x")',
  '-1+1',
  '\r\nEND:VCALENDAR\r\n',
  ']]>',
  '<!--',
  '1e999',
  '-0',
  'NaN',
  'null',
  '9'.repeat(400),
  '🏳️‍🌈',
  'ﷺ',
  'İ',
  'ß',
  'P'.repeat(48),
];

/** Any text: traps, any characters, and both run together. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'grapheme' })), { maxLength: 5 }).map((parts) => parts.join('')),
);

/** Any value that JSON can hold, keys with a meaning of their own among them. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, false, 0, -0, -1, 0.5, 1e308, -1e308, 2 ** 53, 2 ** 31, 2 ** 20, {}, []),
  fc.jsonValue(),
  fc.constantFrom(1, 50, 400).map(nested),
  fc.dictionary(hostileText, fc.oneof(hostileText, fc.integer(), fc.constant({}))),
);

/** A list in a list in a list. */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { a: value };
  return value;
}

/** JSON of a good value in which a few places were replaced, dropped, or given one more part. */
export function damagedJson(good: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'drop', 'add', 'twice'),
    key: hostileText,
    value: hostileValue,
  });
  return fc.tuple(good, fc.array(change, { minLength: 1, maxLength: 3 })).map(([value, changes]) => {
    const root = { root: structuredClone(value) };
    for (const { at, how, key, value: other } of changes) {
      const places = placesIn(root);
      const { owner, name } = places[at % places.length]!;
      if (how === 'drop' && owner !== root) Reflect.deleteProperty(owner, name);
      else if (how === 'replace') put(owner, name, other);
      else put(isTree(owner[name]) ? owner[name] : owner, how === 'twice' ? `${key}${name}` : key, other);
    }
    return JSON.stringify(root.root) ?? 'null';
  });
}

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** As JSON does it: `__proto__` is a name like any other. */
function put(owner: Tree, name: string, value: unknown): void {
  // The one name of an array that takes no value of another kind; JSON has no such name either.
  if (Array.isArray(owner) && name === 'length') return;
  // A copy: the same value put into itself would have no end.
  Object.defineProperty(owner, name, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
}

function placesIn(owner: Tree, depth = 0): { owner: Tree; name: string }[] {
  return Object.keys(owner).flatMap((name) => {
    const value = owner[name];
    return [{ owner, name }, ...(isTree(value) && depth < 8 ? placesIn(value, depth + 1) : [])];
  });
}
