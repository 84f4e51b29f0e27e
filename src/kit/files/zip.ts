/**
 * Reads zip files, such as those in which chat programs export a chat. Browsers inflate by themselves, and nothing
 * has to be fetched in a room without a network.
 *
 * The layout is that of PKWARE's APPNOTE.TXT, 4.3. Files of more than 4 GB and encrypted ones are not read.
 *
 * By hand, because anybody may send a file and the libraries that are small enough do not bound the work. fflate 0.8.3
 * inflates without a limit, on the page's own thread, into as many bytes as the file claims: 1 MB that claims five
 * bytes froze the page for six seconds and came out as those five. but-unzip 0.1.10 searches for ever in a file that
 * was cut off.
 */
import { through, TooMuch } from './packed.ts';

interface Unpacked {
  name: string;
  bytes: Uint8Array;
}

/** `damaged`: not a zip file, or one that we cannot read; `too-large`: it unpacks to more than is allowed, or to more files. */
export type ZipTrouble = 'damaged' | 'too-large';

const marks = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
/** The record at the end, and the longest comment that may follow it. */
const end = { length: 22, comment: 0xffff } as const;
const encrypted = 1;
/** A file for each person of a large group. Every one takes time, however small it is. */
const maxFiles = 2_000;

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= end.length && viewOf(bytes).getUint32(0, true) === marks.file;
}

/**
 * The files in a zip file that are wanted, unpacked. Never throws.
 *
 * @param most how many bytes all of them together may unpack to; what the file says of itself is not believed
 */
export async function unzipped(
  zip: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
  most: number,
): Promise<Unpacked[] | ZipTrouble> {
  const out: Unpacked[] = [];
  let left = most;
  let unread = zip.length;
  try {
    for (const { name, packed, method } of entriesOf(zip)) {
      if (!wanted(name)) continue;
      if (out.length === maxFiles) return 'too-large';
      // Files that share their bytes come from no honest program, and each would be inflated again.
      unread -= packed.length;
      if (unread < 0 || (method !== 0 && method !== 8)) return 'damaged';
      if (method === 0 && packed.length > left) return 'too-large';
      const bytes = method === 0 ? packed : await through(packed, new DecompressionStream('deflate-raw'), left);
      left -= bytes.length;
      out.push({ name, bytes });
    }
  } catch (error) {
    return error instanceof TooMuch ? 'too-large' : 'damaged';
  }
  return out;
}

function entriesOf(zip: Uint8Array<ArrayBuffer>): { name: string; packed: Uint8Array<ArrayBuffer>; method: number }[] {
  const view = viewOf(zip);
  let at = zip.length - end.length;
  while (view.getUint32(at, true) !== marks.end) {
    if (at < zip.length - end.length - end.comment) throw new Error('no end');
    at -= 1;
  }
  let entry = view.getUint32(at + 16, true);
  return Array.from({ length: view.getUint16(at + 10, true) }, () => {
    if (view.getUint32(entry, true) !== marks.entry) throw new Error('no entry');
    const [flags, method, size, file] = [
      view.getUint16(entry + 8, true),
      view.getUint16(entry + 10, true),
      view.getUint32(entry + 20, true),
      view.getUint32(entry + 42, true),
    ];
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(entry + place, true)) as [number, number, number];
    const name = new TextDecoder().decode(zip.subarray(entry + 46, entry + 46 + nameLength));
    const start = file + 30 + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
    if (view.getUint32(file, true) !== marks.file || flags & encrypted || start + size > zip.length) throw new Error('no file');
    entry += 46 + nameLength + extra + comment;
    return { name, packed: zip.subarray(start, start + size), method };
  });
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
