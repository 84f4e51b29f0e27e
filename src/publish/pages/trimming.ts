import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Removes what no reader needs: notes of the tools that built the page, and comments. */
export function trimPage(page: Root): void {
  visit(page, (node, index, parent) => {
    if (parent && index !== undefined && (node.type === 'comment' || (node.type === 'element' && isSurplus(node)))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'element') trimElement(node);
    return undefined;
  });
}

function isSurplus({ tagName, properties }: Element): boolean {
  return tagName === 'meta' && properties['name'] === 'generator';
}

function trimElement({ tagName, properties, content }: Element): void {
  if (content) trimPage(content);
  // Starlight writes "dark" here and corrects it by script; without a script the system decides.
  if (tagName === 'html') delete properties['dataTheme'];
  if (Array.isArray(properties['className']) && properties['className'].length === 0) delete properties['className'];
}
