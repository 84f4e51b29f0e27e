/** As much of CBOR (RFC 8949) as it takes to cut the index apart and put it together again without reading it all. */

/** A value as it stands in its file. */
export type Encoded = Uint8Array;

const kinds = { text: 3, array: 4 };

/**
 * The items of an array.
 *
 * @throws if it is no array, or holds what an index does not
 */
export function itemsOf(array: Encoded): Encoded[] {
  const { kind, size, end } = headOf(array, 0);
  if (kind !== kinds.array) throw new Error('The search index holds something else where a list should be.');
  const items: Encoded[] = [];
  for (let at = end; items.length < size; ) {
    const next = endOf(array, at);
    items.push(array.subarray(at, next));
    at = next;
  }
  return items;
}

/** A text that is written as such. */
export function textOf(text: Encoded): string {
  const { kind, size, end } = headOf(text, 0);
  if (kind !== kinds.text) throw new Error('The search index holds something else where a word should be.');
  return new TextDecoder().decode(text.subarray(end, end + size));
}

export function encodedArray(items: readonly Encoded[]): Encoded {
  return Buffer.concat([encodedHead(kinds.array, items.length), ...items]);
}

export function encodedText(text: string): Encoded {
  const bytes = Buffer.from(text);
  return Buffer.concat([encodedHead(kinds.text, bytes.length), bytes]);
}

/** Where the value that begins at `at` ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const { kind, size, end } = headOf(bytes, at);
  if (kind < 2) return end;
  if (kind <= kinds.text) return end + size;
  if (kind !== kinds.array) throw new Error('The search index holds a kind of value that is not known here.');
  let next = end;
  for (let item = 0; item < size; item += 1) next = endOf(bytes, next);
  return next;
}

/** What begins at `at`, and its size; a size of up to 23 stands in the first byte, another in those that follow. */
function headOf(bytes: Uint8Array, at: number): { kind: number; size: number; end: number } {
  const first = bytes[at]!;
  const kind = first >> 5;
  const short = first & 31;
  if (short < 24) return { kind, size: short, end: at + 1 };
  const width = { 24: 1, 25: 2, 26: 4 }[short];
  if (!width) throw new Error('The search index holds a size that is not known here.');
  const end = at + 1 + width;
  return { kind, size: bytes.subarray(at + 1, end).reduce((sum, byte) => sum * 256 + byte, 0), end };
}

function encodedHead(kind: number, size: number): Uint8Array {
  if (size < 24) return Uint8Array.of((kind << 5) | size);
  if (size < 256) return Uint8Array.of((kind << 5) | 24, size);
  return Uint8Array.of((kind << 5) | 25, size >> 8, size & 255);
}
