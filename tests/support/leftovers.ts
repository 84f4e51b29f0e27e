import type { Element, ElementContent, Root } from 'hast';
import { select } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';
import type { Library } from '#library/index.ts';
import type { MadePage } from './grown-site.ts';
import { pseudo, rightToLeft } from './made-languages.ts';

/** Names, acronyms and ids, which are the same in every language. */
const sameIn = ({ checklists, initiatives, site, voices }: Library): string[] => [
  ...voices.map(({ name }) => name),
  ...initiatives.flatMap(({ acronym }) => acronym ?? []),
  ...checklists.map(({ id }) => id),
  site.runBy.name,
  site.name,
];
/** The months, which nobody translates: the pseudo-language has those of the language whose code it has. */
const months = Array.from({ length: 12 }, (_, month) => new Date(2000, month).toLocaleDateString(pseudo.code, { month: 'long' }));
const month = new RegExp(`(?<!\\p{L})(?:${months.join('|')})(?!\\p{L})`, 'gu');
/** Words of the pseudo-language, places to fill in, names of files, paths, and ids. */
const noWords = /⟦[^⟦⟧]*⟧|\{\{\w+\}\}|[\w-]+\.(?:md|yaml)\b|(?:\/[\w-]+)+\/|[\w-]+(?:\/[\w-]+)*\/|\b[a-z]+(?:-[a-z]+)+\b/g;

/** What people read on a page and is not in its language, although nothing says so. */
export function leftovers({ language, tree }: MadePage, library: Library): string[] {
  const texts: string[] = [];
  visit(select('body', tree)!, (node: ElementContent | Root) => {
    if (node.type === 'element' && isOther(node, language)) return SKIP;
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  const words = sameIn(library).reduce(
    (text, name) => text.replaceAll(name, ' '),
    texts.join(' ').replace(noWords, ' ').replace(month, ' '),
  );
  const foreign = language === rightToLeft.code ? /[A-Za-z]{2,}[A-Za-z ]*/g : /\p{L}{3}[\p{L} ]*/gu;
  return [...words.matchAll(foreign)].map(([found]) => found.trim());
}

/** What says what it is: another language, from left to right, code; what is drawn or read by programs; and how to cite a page, in words of any language. */
const isOther = ({ tagName, properties }: Element, language: string): boolean =>
  ['code', 'pre', 'script', 'style', 'svg', 'time', 'kbd'].includes(tagName) ||
  (properties['lang'] ?? language) !== language ||
  [properties['className']].flat().some((name) => name === 'language-fold' || name === 'cite') ||
  (['a', 'bdi'].includes(tagName) && properties['dir'] === 'ltr');
