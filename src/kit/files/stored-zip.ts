/**
 * Writes zip files whose files are stored as they are, not packed. Our documents are a few kB, so packing would save less
 * than the program for it weighs: fflate's, which this replaced, is 4 kB of gzip on each page that saves a document.
 *
 * The layout is that of PKWARE's APPNOTE.TXT, 4.3: for each file a header and its bytes, then a list of all with where each
 * begins, then the record that ends it.
 */
import { crc32 } from './packed.ts';

/** Names are ASCII, and the time is that of the device. */
export function storedZip(texts: Readonly<Record<string, string>>, made: Date): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const time = (made.getHours() << 11) | (made.getMinutes() << 5) | (made.getSeconds() >> 1);
  const day = ((made.getFullYear() - 1980) << 9) | ((made.getMonth() + 1) << 5) | made.getDate();
  const files: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const [path, bytes] = [encoder.encode(name), encoder.encode(text)];
    // Version 2.0, no flags, stored; time; check; both sizes, the same; length of the name; nothing more.
    const about = [
      [2, 20],
      [2, 0],
      [2, 0],
      [2, time],
      [2, day],
      [4, crc32(text)],
      [4, bytes.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ] as const;
    list.push(record([4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, lengthOf(files)]), path);
    files.push(record([4, 0x04034b50], ...about), path, bytes);
  }
  const count = Object.keys(texts).length;
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, lengthOf(list)], [4, lengthOf(files)], [2, 0]);
  const all = new Uint8Array(lengthOf(files) + lengthOf(list) + end.length);
  let at = 0;
  for (const part of [...files, ...list, end]) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Numbers of so many bytes each, the lowest byte first. */
function record(...numbers: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 255)));
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((all, { length }) => all + length, 0);
