import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** How mermaid hides `#quot;` and the like from its own grammar. */
const hiddenEntities: [RegExp, string][] = [
  [/ﬂ°°/g, '&#'],
  [/ﬂ°/g, '&'],
  [/¶ß/g, ';'],
];
const emphasis = /(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1/g;

/**
 * The plain text of a label as mermaid's parser returns it.
 *
 * Labels may hold character references, `<br>` and simple markup. Only their text is kept, so nothing
 * in a label can become part of the page.
 *
 * @param kind what mermaid says the label is: `markdown`, `text` or `string`
 */
export function labelText(label: string, kind?: string): string {
  const html = hiddenEntities.reduce((text, [from, to]) => text.replace(from, to), label);
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'br' && parent && index !== undefined) parent.children[index] = { type: 'text', value: '\n' };
  });
  const text = toString(tree).replace(/\\n/g, '\n');
  const plain = kind === 'markdown' ? text.replace(emphasis, '$2') : text;
  return plain
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}
