import { markdownToMdast, mdxToMdast } from 'satteri';

/** A part of a page, as the parser that builds the site reads it. */
export interface PageNode {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  name?: string | null;
  /** Of what is between three backticks: the word behind the first ones. */
  lang?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: PageNode[];
  position?: { start: { line: number; offset?: number }; end: { offset?: number } };
}

/** Why a page in MDX cannot be read. */
export interface PageFault {
  line: number;
  sentence: string;
}

/** What each page was when it was last asked for: several checks ask, and most pages are as they were when all are read again. */
const lastTrees = new Map<string, { source: string; tree: PageNode | PageFault }>();

/** @returns the parts of a page, or why it has none; whoever asks leaves them as they are. @param source its whole text */
export function pageTree(source: string, file: string): PageNode | PageFault {
  const last = lastTrees.get(file);
  if (last?.source === source) return last.tree;
  const tree = parsedPage(source, file);
  lastTrees.set(file, { source, tree });
  return tree;
}

function parsedPage(source: string, file: string): PageNode | PageFault {
  // A byte order mark would keep the head from being one.
  const text = source.replace(/^\uFEFF/, '');
  if (!file.endsWith('.mdx')) return markdownToMdast(text, { features }) as PageNode;
  try {
    return mdxToMdast(text, { features }) as PageNode;
  } catch (error) {
    return faultOf((error as Error).message, text);
  }
}

export const isFault = (tree: PageNode | PageFault): tree is PageFault => 'sentence' in tree;

/** Calls `visit` for a part and all that is within it, in the order of the page. */
export function walkPage(node: PageNode, visit: (node: PageNode, parent: PageNode | undefined) => void, parent?: PageNode): void {
  visit(node, parent);
  for (const child of node.children ?? []) walkPage(child, visit, node);
}

/** The words of a part without their marks. */
export const plainWords = ({ value, type, children = [] }: PageNode): string =>
  type === 'text' || type === 'inlineCode' ? (value ?? '') : children.map(plainWords).join('');

const features = { directive: true, frontmatter: true };

/** What the parser says of a page in MDX, in plain words: it names a place first, and at an unclosed tag also where it was opened. */
function faultOf(message: string, text: string): PageFault {
  const line = Number(/^(\d+):/.exec(message)?.[1] ?? 1);
  const at = (place: string | undefined, sentence: string) => ({ line: Number(place ?? line), sentence });
  const unclosed = /closing tag for `<([^`>]*)>` \((\d+):/.exec(message);
  const unopened = /Unexpected closing tag `<\/([^`>]*)>`/.exec(message);
  if (unopened)
    return at(
      undefined,
      `</${unopened[1]}> closes what is not open here${unclosed ? `: <${unclosed[1]}> is` : ''}; correct one of the two.`,
    );
  if (unclosed)
    return at(
      unclosed[2],
      `<${unclosed[1]}> is opened here and not closed; write </${unclosed[1]}> where it ends, or <${unclosed[1]} … /> if nothing is in it.`,
    );
  const rows = text.split('\n');
  const curly = [line, line - 1].find((one) => /<[^>]*=\s*[“”„‘’]/.test(rows[one - 1] ?? ''));
  if (curly) return { line: curly, sentence: curlyQuotes };
  return at(undefined, 'A tag, or code in braces, does not end or cannot be read here; compare it with the same on another page.');
}

export const curlyQuotes = 'The quotation marks in this tag are those of a word processor; type straight ones (").';
