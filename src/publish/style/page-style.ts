import type { Element, ElementContent, Root } from 'hast';
import { eachElement } from '../pages/elements.ts';
import { headOf } from '../pages/html-page.ts';
import { Names } from './names.ts';
import { neededStyle } from './needed-style.ts';
import { assetName } from './page-scripts.ts';
import { parseStyle, type StylePart } from './style-parts.ts';

/**
 * Replaces the style sheets of a page with one `<style>` in its head that has all rules it needs, so that it can be
 * read when nothing else has arrived.
 *
 * @param scriptWords the words of the scripts that the page can load; they may add what rules name
 * @param sheet gives the text of a style sheet of the build by its name
 * @param parsed takes a style sheet apart
 * @returns all rules that the page had, needed or not
 */
export function gatherStyle(
  page: Root,
  scriptWords: ReadonlySet<string>,
  sheet: (name: string) => string,
  parsed: (style: string) => StylePart[] = parseStyle,
): string {
  const sheets: string[] = [];
  removeFrom(page, (element) => {
    if (element.tagName === 'style') sheets.push(textOf(element));
    const name = sheetName(element);
    if (name === undefined) return element.tagName === 'style';
    const media = element.properties['media'];
    sheets.push(media ? `@media ${media}{${sheet(name)}}` : sheet(name));
    return true;
  });
  // The addresses in a sheet count from its file, those in a page from the page.
  const style = sheets.join('');
  if (/url\((?!["']?(?:data:|#))/.test(style))
    throw new Error('A style sheet names a file with url(…), which breaks inside a page; write it as a data: address.');
  const needed = neededStyle(sheets.flatMap(parsed), new Names(page, scriptWords));
  headOf(page).children.push({ type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value: needed }] });
  return style;
}

/** Removes the elements for which `isRemoved` holds. */
function removeFrom(page: Root, isRemoved: (element: Element) => boolean): void {
  eachElement(page, (element) => {
    element.children = element.children.filter((child: ElementContent) => child.type !== 'element' || !isRemoved(child));
  });
}

function sheetName({ tagName, properties }: Element): string | undefined {
  const isSheet = tagName === 'link' && [properties['rel']].flat().includes('stylesheet');
  return isSheet ? assetName(properties['href']) : undefined;
}

const textOf = ({ children }: Element): string => (children[0]?.type === 'text' ? children[0].value : '');
