/**
 * A reader of answer codes written from `content/docs/reference/answer-code.md` alone, by other means than the
 * one that ships: texts of bits, sums in full, and trial of every change. It shows that the page says enough. Slow, for tests.
 */

interface ListedQuestion {
  id: string;
  since: number;
  retired?: number;
}

interface ListedList {
  id: string;
  number: number;
  revision: number;
  questions: ListedQuestion[];
}

export type SecondReading =
  | { tag: number; side: number | null; lists: { list: string; revision: number; states: Record<string, string> }[] }
  | { reason: string; [more: string]: unknown };

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const cyrillic = ['АВЕЅІЈКМНОРСТУХ', 'ABES1JKMH0PCTYX'] as const;
const greek = ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZH1KMN0PTYX'] as const;

function charactersOf(text: string): string[] {
  let left = text.replace(/(\p{M}\p{M}\p{M})\p{M}+/gu, '$1').normalize('NFKC');
  left = [...left].map((one) => (/^\p{Nd}$/u.test(one) ? valueOfDigit(one) : one)).join('');
  left = [...left].map(lookAlike).join('').toUpperCase();
  return [...left].map((one) => (one === 'O' ? '0' : one === 'I' || one === 'L' ? '1' : one === 'U' ? 'V' : one));
}

/** By what a number in that script is to the platform: digits of one script lie next to each other, in tens. */
function valueOfDigit(digit: string): string {
  for (let value = 0; value < 10; value++) {
    const zero = String.fromCodePoint(digit.codePointAt(0)! - value);
    const run = Array.from({ length: 10 }, (_, i) => String.fromCodePoint(zero.codePointAt(0)! + i));
    const before = String.fromCodePoint(zero.codePointAt(0)! - 1);
    if (run.every((one) => /\p{Nd}/u.test(one)) && !/\p{Nd}/u.test(before)) return String(value);
  }
  return digit;
}

function lookAlike(letter: string): string {
  for (const [from, to] of [cyrillic, greek]) {
    const at = from.indexOf(letter.toUpperCase());
    if (at >= 0 && letter.toUpperCase().length === 1) return to[at]!;
  }
  return letter;
}

const doubled = (value: number) => (value * 2 >= 32 ? (value * 2) ^ 37 : value * 2);

/** By adding up the doubles of one for each bit of the other. */
function times(one: number, other: number): number {
  let [sum, double] = [0, one];
  for (const bit of other.toString(2).split('').reverse()) {
    if (bit === '1') sum ^= double;
    double = doubled(double);
  }
  return sum;
}

/** Trial of every change multiplies millions of times; of the 32 × 32 products each is worked out once. */
const products = Array.from({ length: 32 }, (_, one) => Array.from({ length: 32 }, (_, other) => times(one, other)));

function passes(values: readonly number[]): boolean {
  const factors = values[0] === 23 && values.length > 28 ? [23, 10, 14, 5, 22, 16, 13, 31] : [30, 6, 9, 17];
  const numbers = factors.map(() => 0);
  for (const value of values) {
    const f = value ^ numbers[0]!;
    for (let i = 0; i < factors.length; i++) numbers[i] = (numbers[i + 1] ?? 0) ^ products[factors[i]!]![f]!;
  }
  return numbers.every((number) => number === 0);
}

class Bits {
  at = 0;
  readonly #bits: string;
  constructor(values: readonly number[]) {
    this.#bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  }
  fixed(width: number): number {
    if (this.at + width > this.#bits.length) throw new Malformed();
    this.at += width;
    return width === 0 ? 0 : parseInt(this.#bits.slice(this.at - width, this.at), 2);
  }
  growing(): number {
    let pieces = '';
    for (let first = true; ; first = false) {
      const follows = this.fixed(1) === 1;
      const piece = this.fixed(3);
      if (first && follows && piece === 0) throw new Malformed();
      pieces += piece.toString(2).padStart(3, '0');
      if (!follows) return parseInt(pieces, 2);
    }
  }
  get rest(): string {
    return this.#bits.slice(this.at);
  }
}

class Malformed extends Error {}

interface Head {
  format: string;
  side: number;
  tag: number;
  parts: { list: ListedList; revision: number; ids: string[] }[];
  length: number;
}

function headOf(bits: Bits, lists: readonly ListedList[]): Head | SecondReading {
  try {
    const format = symbols[bits.fixed(5)]!;
    if (format !== 'P' && format !== 'Q') return { reason: 'unknown-version', format };
    const side = bits.fixed(2);
    const tag = bits.fixed(format === 'Q' ? 25 : 20);
    const workshop = format === 'Q' && bits.fixed(1) === 1;
    let count = 1;
    if (format === 'P') count = bits.growing() + 1;
    else if (!workshop && bits.fixed(1) === 1) count = bits.growing() + 2;
    const parts: Head['parts'] = [];
    for (let i = 0; i < count; i++) {
      const number = workshop ? bits.fixed(27) : bits.growing();
      const revision = workshop ? 1 : bits.growing() + 1;
      if (parts.some(({ list }) => list.number >= number)) throw new Malformed();
      if (format === 'Q' && (workshop ? number < 2_097_152 : number >= 262_144)) throw new Malformed();
      const [list, twin] = lists.filter((one) => one.number === number);
      if (!list || twin) return { reason: 'unknown-list', number };
      if (revision > list.revision) return { reason: 'newer-revision', list: list.id, revision, known: list.revision };
      const ids = list.questions.filter(({ since, retired = Infinity }) => since <= revision && retired > revision).map(({ id }) => id);
      parts.push({ list, revision, ids });
    }
    const questions = parts.flatMap(({ ids }) => ids).length;
    if (questions === 0) throw new Malformed();
    let size = bits.at + 2 * questions;
    if (format === 'Q') size = bits.at + 7 * Math.trunc(questions / 3) + (questions % 3 === 2 ? 5 : questions % 3 === 1 ? 3 : 0);
    let before = Math.ceil(size / 5);
    while (before % 4 > 0) before++;
    return { format, side, tag, parts, length: before + (format === 'Q' && before > 24 ? 8 : 4) };
  } catch (error) {
    if (error instanceof Malformed) return { reason: 'malformed' };
    throw error;
  }
}

/** What the page says of a text. */
export function readBySpecification(text: string, lists: readonly ListedList[]): SecondReading {
  if (text.length > 10_000) return { reason: 'too-long', found: text.length };
  const values: number[] = [];
  for (const character of charactersOf(text)) {
    if (symbols.includes(character)) values.push(symbols.indexOf(character));
    else if (!/^(\s|\p{Pd}|\u2212|\p{Cf}|\.|_)$/u.test(character))
      return { reason: 'unknown-character', character, position: values.length + 1 };
  }
  const n = values.length;
  if (n === 0) return { reason: 'empty' };
  const isLong = values[0] === 23 && n > 28;
  const bits = new Bits(values.slice(0, isLong ? -8 : -4));
  const head = headOf(bits, lists);
  const expected = 'length' in head && typeof head.length === 'number' ? head.length : undefined;
  if (n % 4 > 0 || n < 16) return lengthRefusal(values, expected);
  if (!passes(values)) {
    const suspect = suspectOf(values);
    if (suspect) return { reason: 'checksum', suspect };
    return expected === undefined || expected === n ? { reason: 'checksum' } : lengthRefusal(values, expected);
  }
  if (expected !== undefined && expected !== n) return lengthRefusal(values, expected);
  if ('reason' in head) return head;
  return bodyOf(bits, head as Head);
}

function lengthRefusal(values: number[], expected: number | undefined): SecondReading {
  const n = values.length;
  const doubled = values.some((value, i) => value === values[i + 1] && passes([...values.slice(0, i), ...values.slice(i + 1)]));
  let reason = 'too-short';
  if (n % 4 === 1 && n > 16 && doubled) reason = 'too-long';
  else if (n % 4 === 3) reason = 'too-short';
  else if (expected !== undefined) reason = n > expected ? 'too-long' : 'too-short';
  else if (n % 4 === 1 && n > 16) reason = 'too-long';
  const agrees = expected !== undefined && (reason === 'too-long' ? n > expected : n <= expected);
  return { reason, found: n, ...(agrees && { expected }) };
}

function suspectOf(values: readonly number[]): { position?: number; swapped: boolean } | undefined {
  const tried = [...values];
  for (const width of [1, 2]) {
    const places = new Set<number>();
    for (let i = 0; i + width <= values.length; i++) {
      for (let amount = 1; amount < 32; amount++) {
        for (let k = i; k < i + width; k++) tried[k] = values[k]! ^ amount;
        if (passes(tried)) places.add(i + 1);
      }
      for (let k = i; k < i + width; k++) tried[k] = values[k]!;
    }
    if (places.size > 0) return { ...(places.size === 1 && { position: [...places][0]! }), swapped: width === 2 };
  }
  return undefined;
}

function bodyOf(bits: Bits, { format, side, tag, parts }: Head): SecondReading {
  const names = format === 'Q' ? ['', 'open', 'answered', 'act', 'not-for-us'] : ['open', 'answered', 'act', 'not-for-us'];
  const all = parts.flatMap(({ list, ids }) => ids.map((id) => ({ list: list.id, id })));
  const given: string[] = [];
  while (given.length < all.length) {
    const some = format === 'Q' ? Math.min(3, all.length - given.length) : 1;
    let value = bits.fixed(format === 'Q' ? [0, 3, 5, 7][some]! : 2);
    const states: string[] = [];
    for (let i = 0; i < some; i++) {
      states.unshift(names[value % names.length]!);
      value = Math.trunc(value / names.length);
    }
    if (value > 0) return { reason: 'malformed' };
    given.push(...states);
  }
  if (bits.rest.includes('1')) return { reason: 'malformed' };
  const lists = parts.map(({ list, revision }) => {
    const own = all
      .map((question, i) => ({ ...question, state: given[i]! }))
      .filter((question) => question.list === list.id && question.state !== '');
    return { list: list.id, revision, states: Object.fromEntries(own.map(({ id, state }) => [id, state])) };
  });
  return { tag, side: side === 0 ? null : side, lists };
}
