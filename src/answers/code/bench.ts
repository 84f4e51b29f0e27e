/**
 * How fast codes are made and read, and what becomes of spoilt ones: `node src/answers/code/bench.ts`.
 *
 * Not a test: nothing depends on the clock. Prints codes a second, then for each way of spoiling a code
 * how many were tried and for which reasons they were refused; `opened` would be a misreading.
 */
import { performance } from 'node:perf_hooks';
import { alphabet } from './alphabet.ts';
import { contentLists } from './content-lists.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { numbersFrom, withoutSymbol, withSymbol, withSymbolsSwapped, withSymbolTwice } from './spoiling.fixture.ts';
import { someContents } from './vectors.ts';

const million = 1_000_000;
const next = numbersFrom(1);
const lists = contentLists();
const contents = Array.from({ length: 1000 }, (_, i) => someContents(next, [lists[i % lists.length]!]));

function rate(what: string, work: (i: number) => void): void {
  const start = performance.now();
  for (let i = 0; i < million; i++) work(i);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${what}: ${seconds.toFixed(1)} s for a million, ${Math.round(million / seconds)} a second`);
}

const codes: string[] = [];
rate('encode', (i) => codes.push(encode({ ...contents[i % contents.length]!, tag: i })));
rate('decode', (i) => {
  if (!decode(codes[i]!, lists).ok) throw new Error(`did not open: ${codes[i]}`);
});

const known = new Set(codes);
const anyText = (length: number) => Array.from({ length }, () => alphabet[next(32)]).join('');
const spoilt: Record<string, (code: string, place: number) => string> = {
  'a wrong symbol': (code, place) => withSymbol(code, place, alphabet[next(32)]!),
  'a lost symbol': withoutSymbol,
  'a doubled symbol': withSymbolTwice,
  'neighbours swapped': (code, place) => withSymbolsSwapped(code, Math.min(place, code.length - 2)),
  'cut off': (code, place) => code.slice(0, place + 1),
  'two codes run together': (code, place) => code.slice(0, place) + codes[next(million)]!.slice(place),
  'symbols at random': (code) => anyText(code.length),
};
for (const [kind, spoil] of Object.entries(spoilt)) {
  const counts: Record<string, number> = {};
  let tried = 0;
  for (const code of codes) {
    const text = spoil(code, next(code.length));
    if (known.has(text)) continue;
    const read = decode(text, lists);
    const reason = read.ok ? 'opened' : read.reason;
    counts[reason] = (counts[reason] ?? 0) + 1;
    tried++;
  }
  console.log(`${kind}: ${tried} tried,`, counts);
}
