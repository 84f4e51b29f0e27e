import type { Element, Root } from 'hast';

/**
 * Shows every element of a page, or inside an element, in the order of the text: an element before those inside it.
 *
 * `unist-util-visit` can do more and makes a list of ancestors for each node. A page has thousands of nodes and a dozen steps
 * look at all of them, so that here half of the time would go into lists that nobody reads.
 *
 * @param see may change the element and what is inside it, but not what is next to it
 */
export function eachElement({ children }: Root | Element, see: (element: Element) => void): void {
  for (const child of children) {
    if (child.type !== 'element') continue;
    see(child);
    eachElement(child, see);
  }
}

/** The first element of a page for which `isWanted` holds. */
export function findElement({ children }: Root | Element, isWanted: (element: Element) => boolean): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const found = isWanted(child) ? child : findElement(child, isWanted);
    if (found) return found;
  }
  return undefined;
}
