import type { Found } from './found.ts';
import { markedNodes } from './marked-text.ts';

/**
 * One result as an item of the list: title, kind and stages, text, and the sections where the words stand.
 *
 * @param also shows other words for the page, such as "Also called: study tour"
 */
export function resultItem(found: Found, also: (words: string) => string): HTMLLIElement {
  const item = make('li', 'search-result', [
    link(found.url, found.title),
    make('p', 'search-labels', [found.labels.join(' · ')]),
    make('p', 'search-text', markedNodes(found.text)),
  ]);
  if (found.also.length > 0) item.append(make('p', 'search-also', [also(found.also.join(', '))]));
  if (found.sections.length > 0) {
    item.append(
      make(
        'ul',
        'search-sections',
        found.sections.map(({ title, url, text }) => make('li', '', [link(url, title), make('p', 'search-text', markedNodes(text))])),
      ),
    );
  }
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = make('a', '', [text]);
  anchor.href = href;
  return anchor;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string, children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
