import type { Element, ElementContent, Root, RootContent } from 'hast';
import { eachElement } from '../pages/elements.ts';
import { unmarked, untranslatedEnd, untranslatedStart } from '#library/translation/marks.ts';

/** Elements in which text is all there can be. */
const textOnly = new Set(['option', 'script', 'style', 'textarea', 'title']);
/** Those of them whose text people read, and which can say what language it is in. */
const canSay = new Set(['option', 'textarea']);
const english = { lang: 'en', dir: 'ltr' } as const;
const marks = new RegExp(`([${untranslatedStart}${untranslatedEnd}])`);

/**
 * Turns the marks around English words on a page of another language into `<span lang="en" dir="ltr">`, so that they are
 * read aloud and laid out as what they are. Where no element can be, in attributes, titles and scripts, the marks go.
 */
export function showMarks(page: Root): void {
  eachElement(page, ({ properties, content }) => {
    if (content) showMarks(content);
    for (const [name, value] of Object.entries(properties)) if (typeof value === 'string') properties[name] = unmarked(value);
  });
  page.children = within(page.children);
}

function within<Content extends RootContent | ElementContent>(children: Content[]): Content[] {
  const shown: Content[] = [];
  /** What is between two marks, if the first was read. */
  let open: ElementContent[] | undefined;
  let depth = 0;
  const add = (node: Content) => {
    if (open) open.push(node as ElementContent);
    else shown.push(node);
  };
  for (const child of children) {
    if (child.type === 'element') markElement(child);
    if (child.type !== 'text' || !marks.test(child.value)) {
      add(child);
      continue;
    }
    for (const part of child.value.split(marks)) {
      if (part === untranslatedStart) {
        depth += 1;
        if (open) continue;
        open = [];
        shown.push({ type: 'element', tagName: 'span', properties: { ...english }, children: open } as Element as Content);
      } else if (part === untranslatedEnd) {
        depth = Math.max(0, depth - 1);
        if (depth === 0) open = undefined;
      } else if (part !== '') add({ ...child, value: part });
    }
  }
  return shown;
}

function markElement(element: Element): void {
  const { tagName } = element;
  if (tagName === 'svg') return markDrawing(element);
  if (!textOnly.has(tagName)) {
    element.children = within(element.children);
    return;
  }
  if (unmarkTexts(element) && canSay.has(tagName)) Object.assign(element.properties, english);
}

/** In a drawing no part of a text can say its direction, but each text can say its language. */
function markDrawing(drawing: Element): void {
  eachElement(drawing, (element) => {
    if (unmarkTexts(element)) element.properties['lang'] = english.lang;
  });
}

/** @returns whether a text right inside the element was marked */
function unmarkTexts({ children }: Element): boolean {
  const texts = children.filter((child) => child.type === 'text').filter(({ value }) => marks.test(value));
  for (const text of texts) text.value = unmarked(text.value);
  return texts.length > 0;
}
