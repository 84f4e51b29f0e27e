import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { format } from './alphabet.ts';
import { encode } from './encode.ts';
import { findCodes } from './find-codes.ts';
import { lostStarts } from './lost-start.ts';
import { madeUpLists } from './made-up-lists.fixture.ts';
import { numbersFrom, withoutSymbol, withSymbol } from './spoiling.fixture.ts';
import { exampleLists, someContents } from './vectors.ts';
import { finished } from '#kit/slices.ts';

const lists = madeUpLists;
const next = numbersFrom(99);
const codes = Array.from({ length: 40 }, (_, i) => encode(someContents(next, i % 8 === 7 ? lists : [lists[i % lists.length]!])));
const found = (text: string) => finished(findCodes(text, lists, lostStarts)).found.map(({ code }) => code);
const [one, two] = [codes[0]!, codes[1]!];

// Many inputs, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

describe('codes in a chat', () => {
  it('are found in lower case, among names and dates, broken over lines, quoted and emphasised', () => {
    const chat = `[12/03/2026, 14:05:11] Ana P.: here is mine 🙂 ${format(one).toLowerCase()}
[12/03/2026, 14:06:02] Perpetua: *${format(two, ' ')}*, sorry for the delay!
12/03/26, 14:07 - +254 700 000000: ${format(codes[2]!).slice(0, 12)}
${format(codes[2]!).slice(12)}
> ${format(codes[7]!).slice(0, 30)}
> ${format(codes[7]!).slice(30)}
\u200f\u202b${codes[3]}\u202c شكرا
<Message deleted>  "${format(codes[4]!, ' – ')}".`;
    const result = finished(findCodes(chat, lists, lostStarts));
    expect(result.found.map(({ code }) => code)).toEqual([one, two, codes[2], codes[7], codes[3], codes[4]]);
    expect(result.doubtful).toEqual([]);
  });

  it('are found between two equal words, which cancel each other out in the check where they are 62 symbols apart', () => {
    const long = codes.filter(({ length }) => length === 28).slice(0, 2);
    const text = `(please) ${long.join(' ')} (please) ${one}`;
    expect(found(text)).toEqual([...long, one]);
  });

  it('are all found, whatever stands between and around them', () => {
    const noise = fc.constantFrom(
      ' hello, all!\n',
      ' 🎉 ',
      '\n12/03/26, 14:05 - Ana: ',
      ' (please) ',
      ': ',
      '\n\n--\n',
      '"',
      ' | ',
      '\u200f',
      ' P ',
      ' é ',
      ' P2P 2026: ',
    );
    const shown = fc.tuple(fc.constantFrom(...codes), fc.constantFrom('', '-', ' ', '\n', ' - ', '\u00a0', '.'), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, shown), { maxLength: 8 }), noise, (pieces, end) => {
        const text = pieces.map(
          ([before, [code, between, lower]]) => before + (lower ? format(code, between).toLowerCase() : format(code, between)),
        );
        expect(found(text.join('') + end)).toEqual(pieces.map(([, [code]]) => code));
      }),
      { numRuns: 500 },
    );
  });

  it('come as often as they stand there', () => {
    expect(found(`${one}\n${one} ${one}`)).toEqual([one, one, one]);
  });
});

describe('what only looks like a code', () => {
  it('is told with its reason, so that it can be asked for again', () => {
    const place = 10;
    const mistyped = format(withSymbol(one, place, one[place] === 'K' ? 'M' : 'K'));
    const { found: none, doubtful } = finished(
      findCodes(
        `Ana: ${mistyped}\nBen: ${format(withoutSymbol(two, 12), ' ')} thanks\nCem: ${format(one).slice(0, 19)}`,
        lists,
        lostStarts,
      ),
    );
    expect(none).toEqual([]);
    expect(doubtful.map(({ refusal }) => refusal.ok === false && refusal.reason)).toEqual(['checksum', 'too-short', 'too-short']);
    expect(doubtful[0]!.text).toBe(mistyped);
  });

  it('is told when only its beginning is broken but its shape is there', () => {
    expect(finished(findCodes(`see ${format(withSymbol(one, 7, one[7] === 'K' ? 'M' : 'K'))}.`, lists, lostStarts)).doubtful).toHaveLength(
      1,
    );
  });

  it('is told once when its first letter is missing or wrong, without the words around it', () => {
    for (const code of codes)
      for (const text of [
        format(code, ' ').slice(1),
        code.slice(1),
        format(withSymbol(code, 0, '7'), ' '),
        format(withSymbol(code, 0, 'R')).toLowerCase(),
      ]) {
        const { found: read, doubtful } = finished(findCodes(`${two} mine: ${text}, also!`, lists, lostStarts));
        expect([read.length, doubtful.length, doubtful[0] && text.endsWith(doubtful[0].text)], text).toEqual([1, 1, true]);
      }
  });

  it('is told when it was made for a later edition of a list, or for a list that is not here', () => {
    const [history] = exampleLists;
    const code = encode({ answers: [{ list: history!, states: {} }], tag: 4242 });
    expect(finished(findCodes(`hi ${format(code)} bye`, [{ ...history!, revision: 2 }])).doubtful).toMatchObject([
      { text: format(code), refusal: { reason: 'newer-revision' } },
    ]);
    expect(finished(findCodes(`hi ${format(code)} bye`, lists, lostStarts)).doubtful).toMatchObject([
      { refusal: { reason: 'unknown-list' } },
    ]);
  });

  it('is not an ordinary text: words, dates, phone and card numbers, addresses, ids', () => {
    const text = `Peer-to-peer learning pays. Please pass it on: pairs, partners and practitioners can share.
      Phone 0123-4567-8901-2345 or +44 20 7946 0018; paper P2P-2026-03; order 550e8400-e29b-41d4-a716-446655440000;
      https://example.org/papers/2026/peer-learning-partnerships-and-practice.pdf; PPPPPPPPPPPPPPPPPPPP; IBAN GB82 WEST 1234 5698 7654 32`;
    expect(finished(findCodes(text, lists, lostStarts))).toEqual({ found: [], doubtful: [] });
  });

  it('is not a chat in which many words have digits, nor keys and numbers in groups', () => {
    const plain = ['will', 'meet', 'room', 'they', 'from', 'desk', 'some', 'at', 'training', 'unit', 'the'];
    const odd = ['2026', '10am', '15th', '8h30', 'B204', 'M101', 'H1N1', 'G20', '3rd', 'MH12', 'KA01', 'gr8t', '2day', 'covid19', '30mn'];
    const words = Array.from({ length: 100_000 }, () => (next(6) === 0 ? odd[next(odd.length)]! : plain[next(plain.length)]!));
    const chat = words.map((word) => word + [' ', ' ', ', ', '. ', '\n'][next(5)]!).join('');
    const rooms = Array.from({ length: 40 }, () => `K${100 + next(900)}`).join(' ');
    const digits = '0123456789abcdef';
    const machine = Array.from({ length: 8 }, () => Array.from({ length: 4 }, () => digits[next(16)]).join('')).join(':');
    const plates = Array.from({ length: 40 }, () => odd[next(10)]!).join('\n');
    expect(finished(findCodes([chat, rooms, machine, plates].join('\n\n'), lists, lostStarts))).toEqual({ found: [], doubtful: [] });
  });

  it('is not one endless word, nor endless single letters', () => {
    for (const first of ['P', 'Q'])
      for (const text of [first.repeat(300_000), `${first} `.repeat(20_000), `${first}0-`.repeat(20_000)]) expect(found(text)).toEqual([]);
  });

  it('is not random words of letters that codes use, many of them', () => {
    const letters = 'etaoinsrhdcmfpgwybvkxjqz';
    const words = Array.from({ length: 60_000 }, () => (next(3) === 0 ? 'p' : '') + letters.slice(next(12)).slice(0, 1 + next(7)));
    expect(found(words.join(' '))).toEqual([]);
  });
});
