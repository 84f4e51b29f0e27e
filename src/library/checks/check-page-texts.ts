import type { PageFile } from '../reading/page-file.ts';
import { EqualHeadings } from './equal-headings.ts';
import { curlyQuotes, isFault, pageTree, walkPage, plainWords, type PageNode } from '../reading/page-tree.ts';
import type { Problem } from '../reading/problem.ts';

type Report = (line: number, sentence: string) => unknown;

/** Marks that the parser has left in a text, so that readers would see them. A backslash before a sign says that it is meant. */
const leftOver: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [
    /\*\*/,
    'These two asterisks are printed as they are typed; bold words have ** close before the first and close behind the last of them.',
  ],
  [
    /\*(?=\p{L})|(?<=\p{L})\*/u,
    'This asterisk is printed as it is typed; words in italics have one close before the first and one close behind the last of them. If you mean the sign itself, write "\\*".',
  ],
  [
    /\]\s?\((?=\S)/,
    'This is no link yet; write [words](/address/) with both brackets, no blank in the address and no quotation marks around it.',
  ],
  [
    /\)\[(?=[/\w])/,
    'The brackets of this link are the wrong way round; write the words in [ ] and the address in ( ): [words](/address/).',
  ],
  [/\[\[|\]\]/, 'These brackets are doubled, and readers would see the outer ones; write one of each: [guide §1].'],
  [/\]\[/, 'This is no link yet; write the address itself behind the words: [words](/address/).'],
  [/(?<![\]\\])\[ |\[\S[^\][]* \]/, 'A blank is inside these brackets; remove it, so that they are a citation or a link.'],
  [
    /^\s*[•▪◦●‣·]/m,
    'A list begins each line with "- ", not with a dot of a word processor; type "- " instead, and leave the line above the list empty.',
  ],
  [/^-\p{L}/mu, 'A blank is missing behind "-", so this is no list; write "- words".'],
  [/^\|.*\|\s*$/m, 'This is no table yet; leave the line above it empty, and write a line such as "| --- | --- |" below its first row.'],
  [/^:::/m, 'This line begins or ends a box that does not exist; write ":::note" where a box begins and ":::" below its last line.'],
];

const slipsOfHtml: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/<!--(?![\s\S]*-->)/, 'This remark does not end, so nothing below it would be shown; write "-->" at its end.'],
  [/<[^>]*=\s*[“”„‘’]/, curlyQuotes],
  [/<\/?\w+:\w|class\s*=\s*["']?Mso/i, 'This was pasted from a word processor together with its layout; paste it as plain text.'],
  [/<[a-z][^>]*\sstyle\s*=/i, 'Pages cannot hold the attribute "style": the look of pages is the same everywhere; remove it.'],
];
/** What may stand in a text; the rest of HTML belongs to forms and to the frame around pages. */
const tagNames = new Set(
  `a abbr address article aside b bdi bdo blockquote br button caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
  footer form h2 h3 h4 h5 h6 header hr i img input ins kbd label legend fieldset li main mark nav ol optgroup option output p picture pre q rp
  rt ruby s samp section select small source span strong sub summary sup svg table tbody td template textarea tfoot th thead time tr u ul var
  wbr`.split(/\s+/),
);
/** A name with a hyphen may be an element of our own. */
const isUnknown = (tag: string): boolean => !tagNames.has(tag) && !tag.includes('-');
const unknownTag = (tag: string): string =>
  `<${tag}> is nothing that a page can show, so its words may be lost; write "\\<" for the sign itself, or remove it.`;
const withoutEnd = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
/** Those of Starlight, and our own advice. */
const boxes = ['note', 'tip', 'caution', 'danger', 'advice'];

/**
 * What the parser reads otherwise than its writer meant: marks that it prints as they are typed, and blocks that begin or end
 * where nobody sees it.
 */
export function checkPageTexts(pages: readonly PageFile[], problems: Problem[]): void {
  const spoiltBefore = new Set(problems.map(({ file }) => file));
  for (const { file, text } of pages) {
    // A page with a mistake in its braces, or without its head, is read wrongly from there on.
    if (spoiltBefore.has(file)) continue;
    const report = (line: number, sentence: string) => problems.push({ file, line, sentence });
    const tree = pageTree(text, file);
    if (isFault(tree)) report(tree.line, tree.sentence);
    else checkTree(tree, text.replace(/^\uFEFF/, ''), file.endsWith('.mdx'), report);
  }
}

function checkTree(tree: PageNode, source: string, isMdx: boolean, report: Report): void {
  const mentioned = new Set([...source.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, name]) => name!));
  const tags = new OpenTags();
  const headings = new EqualHeadings();
  walkPage(tree, (node, parent) => {
    const line = lineOf(node);
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type === 'text' && parent?.type !== 'link') checkText(written, line, parent?.children?.[0] === node, report);
    if (node.type === 'heading') checkHeading(node, written, headings, report);
    if (node.type === 'html' && !isMdx) checkHtml(written, line, tags, report);
    if (node.type === 'code' && /^(```|~~~)/.test(written) && !/\n\s*(```+|~~~+)\s*$/.test(written))
      report(
        line,
        `What begins here with ${written.slice(0, 3)} does not end, so all below it is shown as code; write ${written.slice(0, 3)} below its last line.`,
      );
    if (node.type === 'table') checkTable(node, report);
    if (node.type === 'containerDirective' && !boxes.includes(node.name ?? ''))
      report(line, `There is no box ":::${node.name}"; write one of: ${boxes.map((box) => `:::${box}`).join(', ')}.`);
    if (
      node.type === 'paragraph' &&
      node.children?.length === 1 &&
      node.children[0]!.type === 'strong' &&
      isTitle(plainWords(node)) &&
      isFollowedByText(node, parent)
    )
      report(
        line,
        'Bold words on a line of their own look like a heading, but no program finds them; write "## " before them, without asterisks.',
      );
    if (node.type.startsWith('mdxJsx') && /^[a-z]/.test(node.name ?? '') && isUnknown(node.name!)) report(line, unknownTag(node.name!));
    if (isMdx && node.type === 'mdxjsEsm') checkImports(written, line, report);
    if (!isMdx && node.type === 'text' && /^import .* from ['"‘“]/m.test(written))
      report(line, 'Only a page whose name ends in ".mdx" can import parts; rename this file, or remove the line.');
    const note = /^\[\^([^\]]+)\]:/.exec(written)?.[1];
    if (note && node.type === 'footnoteDefinition' && !mentioned.has(note))
      report(line, `Nothing refers to the note [^${note}], so no reader would see it; write [^${note}] behind the words that it explains.`);
  });
  for (const { tag, line } of tags.open)
    report(line, `<${tag}> is opened here and not closed; write </${tag}> where it ends, or remove it.`);
  const words = tree.children?.filter(({ type }) => type !== 'yaml' && type !== 'mdxjsEsm') ?? [];
  if (words.length === 0) report(1, 'This page has a head and no text; write at least a sentence below the second "---".');
}

const lineOf = ({ position }: PageNode): number => position?.start.line ?? 1;
/** Bold words may introduce a table or a list. */
const isFollowedByText = (node: PageNode, parent: PageNode | undefined): boolean =>
  parent?.type === 'root' && parent.children![parent.children!.indexOf(node) + 1]?.type === 'paragraph';
/** Few words without the end of a sentence. */
const isTitle = (words: string): boolean => words.length < 60 && !/[.:?!…)]$/.test(words.trim());

function checkText(written: string, line: number, beginsLine: boolean, report: Report): void {
  const shown = (beginsLine ? '' : ' . ') + written.replace(/\\./g, (escaped) => ' '.repeat(escaped.length));
  for (const [pattern, sentence] of leftOver) {
    const found = pattern.exec(shown);
    // What is wrong with one mark usually shows in others too.
    if (found) return void report(line + shown.slice(0, found.index).split('\n').length - 1, sentence);
  }
}

function checkHeading(node: PageNode, written: string, headings: EqualHeadings, report: Report): void {
  const line = lineOf(node);
  const equal = headings.before(node, line);
  if (/^#+\s*#*$/.test(written)) report(line, 'This heading has no words; write them behind "##", or remove the line.');
  else if (!written.startsWith('#'))
    report(
      line,
      'The line of signs below makes a heading of this line; write "## " before a heading, and leave an empty line above "---".',
    );
  else if (equal)
    report(
      line,
      `This heading has the words of the one on line ${equal}; give one of them others, so that readers and links can tell them apart.`,
    );
}

function checkTable({ children: rows = [] }: PageNode, report: Report): void {
  const columns = rows[0]?.children?.length ?? 0;
  for (const row of rows) {
    const cells = row.children?.length ?? 0;
    if (cells > columns)
      report(
        lineOf(row),
        `This row has ${cells} cells and the first row ${columns}, so the last would be lost; write as many, and "\\|" for a stroke in a text.`,
      );
  }
}

/** What is open, until something about the tags of a page is wrong: then the others may only seem so. */
class OpenTags {
  open: { tag: string; line: number }[] = [];
  isRight = true;

  spoilt(): void {
    this.isRight = false;
    this.open = [];
  }
}

function checkHtml(written: string, line: number, tags: OpenTags, report: Report): void {
  const part = /<([A-Z]\w*)/.exec(written)?.[1];
  const fault = part
    ? `<${part}> can only be shown on a page whose name ends in ".mdx"; rename this file, and import ${part} as the others do.`
    : slipsOfHtml.find(([pattern]) => pattern.test(written))?.[1];
  if (fault) {
    tags.spoilt();
    return void report(line, fault);
  }
  const bare = written.replace(/<!--[\s\S]*?-->/g, (remark) => remark.replace(/[^\n]/g, ' '));
  for (const match of bare.matchAll(/<(\/?)([a-z][\w-]*)\b[^>]*?(\/?)>/gi)) {
    const tag = match[2]!.toLowerCase();
    const at = line + bare.slice(0, match.index).split('\n').length - 1;
    if (isUnknown(tag)) {
      tags.spoilt();
      return void report(at, unknownTag(tag));
    }
    if (withoutEnd.has(tag) || match[3] || !tags.isRight) continue;
    const last = tags.open.at(-1);
    if (!match[1]) tags.open.push({ tag, line: at });
    else if (last?.tag === tag) tags.open.pop();
    else {
      tags.spoilt();
      report(at, `</${tag}> closes what is not open here${last ? `: <${last.tag}> is` : ''}; correct one of the two.`);
    }
  }
}

const straight = /^import .+ from (['"])[^'"‘’“”]+\1;?$/;

function checkImports(written: string, line: number, report: Report): void {
  written.split('\n').forEach((row, index) => {
    if (/^export\b/.test(row)) report(line + index, 'Pages hold words and parts, and no code of their own; remove this line.');
    else if (/^import\b/.test(row) && !straight.test(row.trim()))
      report(line + index, "An import is written with straight quotation marks: import Name from '#page/Name';");
  });
}
