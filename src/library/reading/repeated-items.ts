import { isPair, isScalar, visit, type Document, type LineCounter } from 'yaml';

/** Lists of names, in which an entry that is there twice is a slip. In others, such as the labels of a drawing, it may be meant. */
const ofNames = [
  'sources',
  'stages',
  'tools',
  'measures',
  'risks',
  'groups',
  'regions',
  'themes',
  'shows',
  'questions',
  'aliases',
  'urls',
  'hide',
  'replacedBy',
];

/** What is in a list of names twice, and where it is again. */
export function repeatedItems(document: Document, lines: LineCounter): { line: number; text: string }[] {
  const found: { line: number; text: string }[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !ofNames.includes(String(key.value)) || value === null || typeof value !== 'object' || !('items' in value))
        return;
      const before = new Set<unknown>();
      for (const item of value.items as unknown[]) {
        if (isPair(item) || !isScalar(item)) continue;
        if (before.has(item.value)) found.push({ line: lines.linePos(item.range?.[0] ?? 0).line, text: String(item.value) });
        before.add(item.value);
      }
    },
  });
  return found;
}
