import { isPair, isScalar, LineCounter, visit, type Document } from 'yaml';

const prose: readonly string[] = ['text', 'title', 'summary', 'definition', 'note', 'why', 'unknown', 'who', 'where', 'line'];

/** The lines on which a text is cut off by ` #`: what follows is a remark for YAML, and no reader ever sees it. */
export function linesCutOff(document: Document, source: string, lines: LineCounter): number[] {
  const found: number[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return;
      const rest = source.slice(node.range[1], source.indexOf('\n', node.range[1]) >>> 0);
      const pair = path.at(-1);
      const field = key === 'value' && isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      // In lists of short words, such as the labels of a figure, a remark behind one is meant.
      if (/^ +#\S/.test(rest) || (prose.includes(field) && /^ +#/.test(rest))) found.push(lines.linePos(node.range[0]).line);
    },
  });
  return found;
}
