/** The texts in a file that is brought to the board: the file itself, or those that are packed in it. */
import { largestBoard } from '../keeping/board-file.ts';
import { isZip, unzipped, type ZipTrouble } from '../../../kit/files/zip.ts';

export interface FileText {
  name: string;
  text: string;
}

export type FileTrouble = 'too-large' | 'no-text' | `${ZipTrouble}-zip`;

/** Chats, tables, and the files of this guide. Results and voices that come along in an export stay packed. */
const isText = (name: string) => /\.(txt|json|csv|html?)$/i.test(name) && !name.startsWith('__MACOSX/');

/** The texts, or why there are none. Never throws. */
export async function textsIn(file: File): Promise<FileText[] | FileTrouble> {
  if (file.size > largestBoard) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isZip(bytes)) return [{ name: file.name, text: decoded(bytes) }];
  const packed = await unzipped(bytes, isText, largestBoard);
  if (typeof packed === 'string') return `${packed}-zip`;
  if (packed.length === 0) return 'no-text';
  return packed.map(({ name, bytes }) => ({ name: `${file.name}: ${name}`, text: decoded(bytes) }));
}

/** Some programs write text with two bytes for each letter, and say so with its first two. */
function decoded(bytes: Uint8Array): string {
  const [one, two] = bytes;
  return new TextDecoder(one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** What people wrote in an export: of JSON all texts, each on a line of its own; anything else as it stands. */
export function wordsOfExport(text: string): string {
  const words: string[] = [];
  try {
    JSON.parse(text, (_, value) => (typeof value === 'string' ? words.push(value) : value));
    return words.join('\n');
  } catch {
    return text;
  }
}
