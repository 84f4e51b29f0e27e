import type { PageFile } from '../reading/page-file.ts';
import type { Problem } from '../reading/problem.ts';

/** A slip in the text of a page: what to look for in a line, and what to say of it. */
interface Slip {
  found: RegExp;
  sentence: string | ((match: RegExpExecArray) => string);
}

const slips: readonly Slip[] = [
  {
    found: /<\s*(script|iframe|object|embed|form|base|link|meta|style)\b/i,
    sentence: ([, tag]) => `Pages cannot hold <${tag!.toLowerCase()}>; remove it, and link to what it would show.`,
  },
  {
    found: /<[a-z][^>]*\s(on[a-z]+)\s*=/i,
    sentence: ([, attribute]) => `Pages cannot hold the attribute "${attribute!.toLowerCase()}", which would run a script; remove it.`,
  },
  {
    found: /(?:\]\(\s*<?|(?:href|src)\s*=\s*["']?\s*)(?:javascript|vbscript|data):/i,
    sentence: 'A link cannot run a script; write an address that begins with https:// or with /.',
  },
  {
    found: /<\/?(font|center|marquee|blink)\b/i,
    sentence: ([, tag]) => `<${tag!.toLowerCase()}> is no longer part of HTML; remove the tag and leave the words.`,
  },
  {
    found: /\uFFFD/,
    sentence: 'This line has the sign "�", which stands for a letter that was lost; type the word again, and save the file as UTF-8.',
  },
  {
    found: /^(?:<{7}|={7}|>{7})(?: |$)/,
    sentence:
      'Two versions of this page were merged and not settled; keep one of them and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  },
  { found: /^#{1,6}[^#\s]/, sentence: 'A blank is missing behind "#", so this is no heading; write "## Heading".' },
  { found: /^#\s/, sentence: 'The title at the head of the page is its first heading; write "##" here.' },
  { found: /!\[\s*\]\(/, sentence: 'This picture has no words for those who cannot see it; say between "![" and "]" what it shows.' },
  {
    found: /!\[[^\]]*\]\(\s*(?:https?:)?\/\//,
    sentence: 'This picture is on another site, which would learn of every reader; save it next to the page and write its name here.',
  },
  { found: /\[[^\]]+\] \(\/[^)]*\)/, sentence: 'A blank is between "]" and "(", so this is no link; remove it.' },
  {
    found: /\]\([^)]*\.mdx?(?:#[^)]*)?\)/,
    sentence: 'A link leads to an address and not to a file; write the address of the page, such as /tools/site-visits/.',
  },
];

/** What Markdown would print as it is typed, what no page may hold, and what readers would miss; each at its line. */
export function checkMarkdown(pages: readonly PageFile[], problems: Problem[]): void {
  for (const page of pages) {
    const report = (line: number, sentence: string) => problems.push({ file: page.file, line, sentence });
    if (page.text.includes('\0')) {
      report(1, 'This file is not saved as UTF-8; save it again with the encoding UTF-8.');
      continue;
    }
    checkHead(page, report);
    const rows = page.body.split('\n');
    rows.forEach((row, index) => {
      for (const { found, sentence } of slips) {
        const match = found.exec(row);
        if (match) report(index + 1, typeof sentence === 'string' ? sentence : sentence(match));
      }
    });
    checkHeadings(rows, report);
    checkFootnotes(page.body, report);
    checkAsides(rows, report);
  }
}

type Report = (line: number, sentence: string) => unknown;

function checkHead({ text }: PageFile, report: Report): void {
  if (text.trim() === '') report(1, 'This file is empty; write a page after the pattern of its neighbours, or delete the file.');
  else if (!/^\uFEFF?---\r?\n/.test(text))
    report(1, 'A page begins with a line "---", then fields such as "title: …", then a line "---"; add them.');
  else if (!/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\s*(?:\r?\n|$)/.test(text))
    report(1, 'The fields at the head of the page do not end; write a line "---" below the last of them.');
}

function checkHeadings(rows: readonly string[], report: Report): void {
  let before = 1;
  rows.forEach((row, index) => {
    const depth = /^(#{2,6})\s/.exec(row)?.[1]!.length;
    if (!depth) return;
    if (depth > before + 1) report(index + 1, `This heading is two steps below the one before it; write "${'#'.repeat(before + 1)}".`);
    before = depth;
  });
}

function checkFootnotes(body: string, report: Report): void {
  const notes = new Set([...body.matchAll(/^\[\^([^\]]+)\]:/gm)].map(([, name]) => name));
  for (const match of body.matchAll(/\[\^([^\]]+)\](?!:)/g)) {
    if (!notes.has(match[1]))
      report(
        body.slice(0, match.index).split('\n').length,
        `The note [^${match[1]}] is not written anywhere; add a line "[^${match[1]}]: …".`,
      );
  }
}

function checkAsides(rows: readonly string[], report: Report): void {
  let opened: number | undefined;
  rows.forEach((row, index) => {
    if (/^:::[a-z]/.test(row)) opened ??= index + 1;
    else if (/^:::\s*$/.test(row)) opened = undefined;
  });
  if (opened !== undefined) report(opened, 'This box does not end; write a line ":::" below its last line.');
}
