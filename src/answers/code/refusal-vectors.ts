/** Texts that are no codes, or none that can be opened, and why, for `vectors.ts`. */
import { alphabet } from './alphabet.ts';
import { checkFor } from './checksum.ts';
import type { CodeList } from './code-list.ts';
import { decode } from './decode.ts';
import { encode, encodeFirst, type Contents } from './encode.ts';
import { formats } from './layout.ts';
import type { Refusal } from './refusal.ts';
import { withoutSymbol, withSymbol, withSymbolsSwapped, withSymbolTwice } from './spoiling.fixture.ts';

export interface RefusalVector {
  text: string;
  refusal: Omit<Refusal, 'ok'>;
}

/**
 * Every way in which a code is spoilt, cut, doubled or newer, in both formats.
 *
 * @param lists all that the examples know
 * @param history the one of them with a history
 * @param workshop the one of the second format
 */
export function refusalVectors(lists: readonly CodeList[], history: CodeList, workshop: CodeList): RefusalVector[] {
  const contentsOf = (list: CodeList): Contents => ({ answers: [{ list, states: { 'e-q1': 'act' } }], tag: 1234 });
  const long: Contents = { answers: lists.slice(2, 9).map((list) => ({ list, states: {} })), tag: 5678 };
  const value = (symbol: string) => alphabet.indexOf(symbol);
  const recoded = (symbols: string, by: number = value(symbols[0]!)) => {
    const check = checkFor([...symbols].map(value), by);
    return symbols + check.map((one) => alphabet[one]).join('');
  };
  const other = (code: string, place: number) => withSymbol(code, place, code[place] === '7' ? '8' : '7');
  const both = [encodeFirst, encode].flatMap((write) => {
    const good = write(contentsOf(history));
    const data = good.slice(0, -4);
    return [
      withSymbol(good, 6, 'Ü'),
      withSymbol(good, 6, '?'),
      ...[9, 13, 14, 15, good.length - 8, good.length - 4].map((length) => good.slice(0, length)),
      withoutSymbol(good, 2),
      withoutSymbol(good, 9),
      withSymbolTwice(good, 2),
      withSymbolTwice(good, 9),
      `${good}2`,
      `${good}22`,
      `${good}2222`,
      good + good,
      other(good, 6),
      other(good, 0),
      other(other(good, 3), 12),
      withSymbolsSwapped(good, 5),
      withSymbolsSwapped(good, 5, 9),
      recoded(withSymbol(data, 0, 'R')),
      write(contentsOf({ ...history, number: 61 })),
      write(contentsOf({ ...history, revision: 4 })),
      recoded(withSymbol(data, data.length - 1, '1')),
      recoded(`${data}0000`),
      recoded(data.slice(0, -4)),
    ];
  });
  const many = [encodeFirst, encode].flatMap((write) => {
    const good = write(long);
    const places = [0, 5, 20, good.length - 1];
    return [
      ...places.map((place) => other(good, place)),
      ...places.map((place) => withoutSymbol(good, place)),
      good.slice(0, 28),
      good.slice(0, 32),
      good.slice(0, -4),
      withSymbolsSwapped(good, 4),
    ];
  });
  const workshopCode = encode({ answers: [{ list: workshop, states: {} }], tag: 9 });
  const special = [
    // The same error twice, 31 apart, which a check of four symbols does not see.
    twiceApart(encode(long), 3, 31),
    twiceApart(encode(long), 3, 62),
    // A long code with the check of a short one.
    recoded(encode(long).slice(0, -8), formats.first),
    encode({ answers: [{ list: { ...workshop, number: workshop.number + 1 }, states: {} }], tag: 9 }),
    // The number of a workshop where a list's should be: too small, with its highest bits unset.
    recoded(withSymbol(withSymbol(workshopCode.slice(0, -4), 6, 'C'), 7, '0')),
    // States that are no number to the base of five.
    recoded(withSymbol(withSymbol(workshopCode.slice(0, -4), 12, 'Z'), 13, 'Z')),
  ];
  return ['', ' - ', 'P12', 'hello', ...both, ...many, ...special].map((text) => {
    const { ok, ...refusal } = decode(text, lists) as Refusal;
    return { text, refusal };
  });
}

function twiceApart(code: string, place: number, apart: number): string {
  const changed = (text: string, at: number) => withSymbol(text, at, alphabet[alphabet.indexOf(text[at]!) ^ 5]!);
  return changed(changed(code, place), place + apart);
}
