import { markdownToMdast, mdxToMdast } from 'satteri';
import { isScalar, isSeq, parseDocument, stringify, visit } from 'yaml';

/** A text of a page: a paragraph, a heading, a cell, a label, a field of the head. */
export interface PageUnit {
  /** What it is, so that a translation can be known to have the same blocks. */
  kind: string;
  english: string;
  start: number;
  end: number;
}

interface Node {
  type: string;
  name?: string | null;
  lang?: string | null;
  value?: string;
  children?: Node[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  data?: { directiveLabel?: boolean };
  position?: { start: { offset?: number }; end: { offset?: number } };
}

const head = /^---\r?\n([\s\S]*?)\r?\n---/;
/** Fields of the head that readers see. */
const headFields = /^(title|description|sidebar\.label|banner\.content|hero\.(title|tagline|actions\.\d+\.text))$/;
/** The words by which the search finds the page: one text for translators. */
const wordsField = 'aliases';
/** Attributes of components that readers see. */
const labels = ['label', 'title', 'alt'];
/** What the kinds are for translators, where the text alone does not tell. */
const blocks: Record<string, string> = {
  'head.title': 'The title of the page.',
  'head.description': 'One sentence below the title, and in lists of pages.',
  'head.sidebar.label': 'The name of the page in the menu.',
  [`head.${wordsField}`]: 'Words by which the search finds the page, divided by commas; write those that your readers use.',
  heading: 'A heading.',
  tableCell: 'A cell of a table.',
  label: 'The title of a note.',
  drawing:
    'A drawing. Keep the first line, the arrows and the names before brackets; translate what is in brackets, and behind accTitle and accDescr.',
};
/** @returns nothing where a text tells by itself what it is, as a paragraph does */
export const aboutBlock = (kind: string): string => blocks[kind] ?? '';

const features = { directive: true, frontmatter: true };

/**
 * The texts of a page in their order, as the parser that builds the site finds them.
 *
 * @throws Error if the page cannot be parsed
 */
export function pageUnits(source: string, file: string): PageUnit[] {
  const tree = (file.endsWith('.mdx') ? mdxToMdast : markdownToMdast)(source, { features });
  return [...headUnits(source), ...bodyUnits(tree as Node, source)];
}

function headUnits(source: string): PageUnit[] {
  const [all, fields] = head.exec(source) ?? [];
  if (fields === undefined) return [];
  const from = all!.indexOf(fields);
  const units: PageUnit[] = [];
  const document = parseDocument(fields);
  const words = document.get(wordsField);
  if (isSeq(words) && words.range && words.items.length > 0)
    units.push({
      kind: `head.${wordsField}`,
      english: joinedWords(words.toJSON().map(String)),
      start: from + words.range[0],
      // The end of a list of lines is that of its last line.
      end: from + words.range[0] + fields.slice(words.range[0], words.range[1]).trimEnd().length,
    });
  visit(document, {
    Scalar(_, node, ancestors) {
      const path = ancestors.flatMap((above, at) => {
        if ('key' in above && isScalar(above.key)) return [String(above.key.value)];
        const next = ancestors[at + 1] ?? node;
        return 'items' in above && !('key' in next) ? [String(above.items.indexOf(next as never))] : [];
      });
      const name = path.join('.');
      if (
        typeof node.value !== 'string' ||
        !node.range ||
        !headFields.test(name) ||
        ancestors.some((above) => 'key' in above && above.key === node)
      )
        return;
      units.push({ kind: `head.${name}`, english: node.value, start: from + node.range[0], end: from + node.range[1] });
    },
  });
  return units.sort((one, other) => one.start - other.start);
}

/** Code, tags and places to fill in: a text of nothing else is the same in every language. */
const noWords = /`[^`]*`|<\/?[A-Za-z][^>]*>|\{\{\w+\}\}/g;

function bodyUnits(tree: Node, source: string): PageUnit[] {
  const units: PageUnit[] = [];
  const add = (kind: string, start: number, end: number) => {
    const english = source.slice(start, end);
    if (kind === 'drawing' || /\p{L}/u.test(english.replace(noWords, ''))) units.push({ kind, english, start, end });
  };
  const walk = (node: Node): void => {
    const { type, children = [] } = node;
    if (type === 'paragraph' && node.data?.directiveLabel) add('label', startOf(node) + 1, endOf(node) - 1);
    else if (type === 'paragraph') add(type, startOf(node), endOf(node));
    else if (type === 'heading' || type === 'tableCell') {
      if (children.length > 0) add(type, startOf(children[0]!), endOf(children.at(-1)!));
    } else if (type === 'code') {
      if (node.lang === 'mermaid') add('drawing', startOf(node), endOf(node));
    } else {
      for (const { name, value } of type.startsWith('mdxJsx') ? (node.attributes ?? []) : []) {
        if (name === undefined || !labels.includes(name) || typeof value !== 'string') continue;
        const start = source.indexOf(`${name}="${value}"`, startOf(node)) + name.length + 2;
        if (start > startOf(node)) add(`attribute.${name}`, start, start + value.length);
      }
      children.forEach(walk);
    }
  };
  walk(tree);
  return units;
}

const startOf = ({ position }: Node): number => position!.start.offset!;
const endOf = ({ position }: Node): number => position!.end.offset!;

/** The source of a page with other texts; a text that is missing stays as it is. @param texts in the order of the units */
export function withUnitTexts(source: string, units: readonly PageUnit[], texts: readonly (string | undefined)[]): string {
  let written = '';
  let end = 0;
  units.forEach((unit, at) => {
    const text = texts[at];
    if (text === undefined || text === unit.english) return;
    written += source.slice(end, unit.start) + valueOf(unit, text);
    end = unit.end;
  });
  return written + source.slice(end);
}

function valueOf({ kind }: PageUnit, text: string): string {
  if (kind === `head.${wordsField}`) return `[${dividedWords(text).map(flowScalar).join(', ')}]`;
  return kind.startsWith('head.') ? scalar(text) : text;
}

/** A list of words as the one text that translators get. */
const joinedWords = (words: readonly string[]): string => words.join(', ');

/** The words of such a text. Languages have commas of their own. */
const dividedWords = (text: string): string[] => text.split(/\s*[,;،؛，；、]\s*/).filter((word) => word !== '');

/** A text as a value in a list of one line. */
const flowScalar = (text: string): string => stringify([text], { lineWidth: 0, collectionStyle: 'flow' }).trim().slice(1, -1).trim();

/** A text as a value in YAML, on one line. */
const scalar = (text: string): string => (text.includes('\n') ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd());
