import { createHash } from 'node:crypto';

/** The shape of a fingerprint. It begins with a letter, so that YAML never takes it for a number. */
export const fingerprintShape = /^[a-f][0-9a-f]{7}$/;

/** Reading and checking the content asks for those of the same few thousand texts again and again. */
const known = new Map<string, string>();

/**
 * Eight letters and digits that stand for words: a translation notes those of the English words it was made from, and so
 * becomes known as stale when they change. How a text is broken into lines makes no difference.
 */
export function fingerprint(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const digest = createHash('sha256').update(words).digest('hex');
  const start = digest.search(/[a-f]/);
  const made = digest.slice(start, start + 8);
  if (known.size > 20_000) known.clear();
  known.set(text, made);
  return made;
}

/**
 * Whether a translated text must be compared with the English words again.
 *
 * @param of what a file says of the entry: the fingerprint of all its texts together, or a list with one for each that is right
 * @param together the fingerprint of all texts of the entry as they are
 */
export function isStale(of: unknown, together: string, { path, english }: { path: readonly string[]; english: string }): boolean {
  // What is under its own fingerprint is known to be what it was.
  if (path.some((key) => fingerprintShape.test(key))) return false;
  return Array.isArray(of) ? !of.includes(fingerprint(english)) : of !== together;
}

/** The fingerprint of several texts together, such as those of an entry or of a page. */
export const jointFingerprint = (texts: readonly string[]): string => fingerprint(texts.map(fingerprint).join(' '));
