/** The texts in a file that is given to the board: the file itself, or those that are packed in it. */
import { hasMoreValues } from '#kit/json-values.ts';
import { readJson } from '#kit/shape.ts';
import type { SlicedWork } from '#kit/slices.ts';
import { maxBoardBytes } from '../storage/board-file.ts';
import { isZip, unzipped, type ZipTrouble } from '#kit/files/zip.ts';

export interface FileText {
  name: string;
  text: string;
}

export type FileTrouble = 'too-large' | 'no-text' | `${ZipTrouble}-zip`;

/** Chats, mails, tables, and the files of this guide. Results and voices that come along in an export stay packed. */
const isText = (name: string) => /\.(txt|json|csv|html?|eml)$/i.test(name) && !name.startsWith('__MACOSX/');

/** The texts, or why there are none. Never throws. */
export async function textsIn(file: File): Promise<FileText[] | FileTrouble> {
  if (file.size > maxBoardBytes) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isZip(bytes)) return [{ name: file.name, text: decoded(bytes) }];
  const packed = await unzipped(bytes, isText, maxBoardBytes);
  if (typeof packed === 'string') return `${packed}-zip`;
  if (packed.length === 0) return 'no-text';
  return packed.map(({ name, bytes }) => ({ name: `${file.name}: ${name}`, text: decoded(bytes) }));
}

/** Some programs write text with two bytes for each letter, and say so with its first two. */
function decoded(bytes: Uint8Array): string {
  const [one, two] = bytes;
  return new TextDecoder(one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** A thousand people on all lists, what each said and what was shown, are less than half of this. */
const maxValues = 700_000;

/** Whether a text is JSON, if anything, with more values than can be read in time. */
export const hasTooMuch = (text: string): SlicedWork<boolean> => hasMoreValues(text, maxValues);

/** What people wrote in an export: of JSON all texts, each on a line of its own; anything else as it is. */
export function* textOfExport(text: string): SlicedWork<string> {
  const value = readJson(text);
  if (value === undefined) return text;
  const words: string[] = [];
  // Without calling itself: a file may hold a list in a list in a list, a million deep.
  const open: { parts: readonly unknown[]; next: number }[] = [{ parts: [value], next: 0 }];
  for (let list = open.at(-1); list; list = open.at(-1)) {
    yield 1;
    const part: unknown = list.parts[list.next++];
    if (typeof part === 'string') words.push(part);
    else if (typeof part === 'object' && part !== null) open.push({ parts: Array.isArray(part) ? part : Object.values(part), next: 0 });
    if (list.next >= list.parts.length && open.at(-1) === list) open.pop();
  }
  return words.join('\n');
}
