/** A mistake in the text of a page that is written in MDX, where `<` begins a tag and `{` begins code. */
export interface Slip {
  /** Counted from the first line of the text. */
  line: number;
  sentence: string;
}

interface Rule {
  pattern: RegExp;
  sentence: (match: RegExpMatchArray) => string;
}

const inMdx = 'in a page whose name ends with .mdx';

/** In this order: what a rule has found is no longer there for the next. */
const rules: Rule[] = [
  {
    pattern: /<!--[\s\S]*?(?:-->|$)/g,
    sentence: () => `<!-- … --> is no comment ${inMdx}; write {/* … */}.`,
  },
  {
    pattern: /<((?:https?:|mailto:)[^>\s]*|[\w.+-]+@[\w.-]+)>?/g,
    sentence: ([, address]) =>
      `“<” begins a tag ${inMdx}; write the link as [its words](${address!.includes('@') && !address!.includes(':') ? 'mailto:' : ''}${address}).`,
  },
  {
    pattern: /<(area|br|col|hr|img|input|source|wbr)\b([^<>]*)(?<!\/)>/gi,
    sentence: ([, name, rest]) => `<${name}> has to be closed ${inMdx}; write <${name}${rest!.trimEnd()} />.`,
  },
  {
    pattern: /(?<!\\)<(?![\w/>])\S*|(?<!\\)<(?=\d)\S*/g,
    sentence: ([found]) => `“<” begins a tag ${inMdx}; write “&lt;${found.slice(1)}”, or say it in words, such as “under 5”.`,
  },
];

/** A tag with its attributes, which may hold code in braces. */
const tag = /<\/?([A-Za-z][\w.]*)?(?:[^<>{}"']|"[^"]*"|'[^']*'|\{[^{}]*\})*>/g;
const comment = /\{\/\*[\s\S]*?\*\/\}/g;
const imported = /^import\s+([^;]*?)\s+from\b/gm;

/**
 * Finds what beginners write in MDX as they would in Markdown. The compiler would stop at each of them, in its own words
 * and at some of them without a line.
 *
 * @param body the text without front matter, code and imports, line for line
 * @param source the whole page, for its imports
 */
export function mdxSlips(body: string, source: string): Slip[] {
  const slips: Slip[] = [];
  let text = body;
  const found = (match: RegExpMatchArray, sentence: string) =>
    slips.push({ line: text.slice(0, match.index).split('\n').length, sentence });
  const names = new Set([...source.matchAll(imported)].flatMap(([, list]) => list!.match(/\w+/g) ?? []));

  text = text.replace(comment, blank);
  for (const { pattern, sentence } of rules) {
    for (const match of text.matchAll(pattern)) found(match, sentence(match));
    text = text.replace(pattern, blank);
  }
  for (const match of text.matchAll(tag)) {
    const name = match[1]?.split('.')[0] ?? '';
    if (/^[A-Z]/.test(name) && !names.has(name) && !match[0].startsWith('</'))
      found(
        match,
        `<${name}> is not imported; check its spelling, or add this line below the head of the page: import ${name} from '#page/${name}';`,
      );
  }
  text = text.replace(tag, blank);
  for (const match of text.matchAll(/(?<!\\)\{([^{}]*)(\}?)/g)) {
    const [, inside, end] = match;
    const name = /^\s*([A-Za-z_$][\w$]*)/.exec(inside!)?.[1];
    if (!end || (name && !names.has(name)))
      found(match, `Braces hold code ${inMdx}; write \\{${inside!.split('\n')[0]}\\} if they are only text, or remove them.`);
  }
  return slips.sort((one, other) => one.line - other.line);
}

/** Takes text away and leaves its lines. */
const blank = (taken: string): string => taken.replace(/[^\n]/g, ' ');
