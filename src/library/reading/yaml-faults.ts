import type { Document } from 'yaml';

/** What is wrong with a file that is no YAML: only the first mistake, since most of the others follow from it. */
export interface YamlFault {
  line: number;
  sentence: string;
}

const mark = /^(<{7}|={7}|>{7})( |$)/;
/** A field whose text has a colon in it, or begins with a sign that means something. */
const colonInText = /^\s*(?:- )?[\w.-]+: +[^"'[{|>#\s][^"]*?: /;
const signAtStart = /^\s*(?:- )?(?:[\w.-]+: +)?[*&!%@`]/;

/** Signs that look like those of YAML; only in a file that cannot be read, since texts may begin with them. */
const slips: readonly { pattern: RegExp; sentence: string }[] = [
  {
    pattern: /^\s*[–—−•*·] ?[\w.-]+:/,
    sentence: 'An entry of a list begins with "- ", a hyphen and a blank; type them in place of the sign at the start.',
  },
  { pattern: /^\s*-[a-z][\w.]*: /i, sentence: 'A blank is missing behind the "-" that begins an entry; write "- ".' },
  { pattern: /^\s*(?:- )?[\w.-]+[：﹕∶]/, sentence: 'This colon is that of another script; type ":" and a blank.' },
  {
    pattern: /: #[0-9a-f]{3,6}\b/i,
    sentence: 'A colour has to be in quotation marks, such as "#1b5a63", since what follows " #" is a remark.',
  },
  {
    pattern: /^\s*(?:- )?(?:[\w.-]+: +)?"(?:[^"\\]|\\["\\/bfnrt])*\\[^"\\/bfnrtuxeNP_ 0]/,
    sentence: 'A backslash within double quotation marks means something else; use single ones around this text, or write "\\\\".',
  },
];

/**
 * Says in plain words what is wrong, and guesses at the cause from the line itself.
 *
 * @param source the text of the file
 */
export function yamlFault(source: string, { errors }: Document): YamlFault | undefined {
  const rows = source.split('\n');
  const first = (wanted: (row: string) => boolean) => rows.findIndex(wanted) + 1;
  const at = (line: number, sentence: string): YamlFault => ({ line, sentence });

  if (source.includes('\0')) return at(1, 'This file is not saved as UTF-8; save it again with the encoding UTF-8.');
  const conflict = first((row) => mark.test(row));
  if (conflict)
    return at(
      conflict,
      'Two versions of this file were merged and not settled; keep one of them and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    );
  const error = errors[0];
  if (!error) return undefined;
  const tab = first((row) => /^\s*\t/.test(row));
  if (tab) return at(tab, 'This line begins with a tab; use blanks, two for each step.');
  const blank = first((row) => /^ *[\u00A0\u2000-\u200B\u202F\u3000]/.test(row));
  if (blank)
    return at(
      blank,
      'This line begins with blanks that look like others but are not, as word processors make them; delete them and type blanks.',
    );
  const line = error.linePos?.[0].line ?? 1;
  const slip = slips.find(({ pattern }) => {
    const at = first((row) => pattern.test(row));
    return at > 0 && at <= line + 1;
  });
  if (slip)
    return at(
      first((row) => slip.pattern.test(row)),
      slip.sentence,
    );
  const unclosed = openQuote(rows);
  // A quotation mark that is not closed swallows lines, and is noticed far below.
  if (unclosed && unclosed <= line)
    return at(
      unclosed,
      "A quotation mark is opened here and not closed; add the closing one at the end of the text, and write \\\" or '' for one inside it.",
    );
  const bracket = first((row) => /^\s*(?:- )?[\w.-]+: \[[^\]#]*$/.test(row) || /^\s*(?:- )?[\w.-]+: \{[^}#]*$/.test(row));
  if (bracket && bracket <= line)
    return at(bracket, 'A bracket is opened here and not closed; add the closing one at the end of the line.');
  const odd = first((row) => /^(?: {2})* (?:- )?[\w.-]+:/.test(row));
  if (odd && Math.abs(odd - line) <= 1)
    return at(odd, 'This line begins with one blank too many or too few; begin it where its neighbours begin.');
  const around = [line, line - 1].find((one) => colonInText.test(rows[one - 1] ?? ''));
  if (around)
    return at(around, 'This text has a colon with a blank behind it, which begins a field; put the whole text in quotation marks.');
  if (error.code === 'DUPLICATE_KEY') return at(line, `"${fieldOf(rows[line - 1])}" is written twice here; keep one of the two lines.`);
  if (signAtStart.test(rows[line - 1] ?? '')) return at(line, 'A text cannot begin with this sign; put the whole text in quotation marks.');
  if (/^\s*(?:- )?[\w.-]+:\S/.test(rows[line - 1] ?? '')) return at(line, 'A blank is missing behind the colon; write "name: text".');
  if (['BAD_INDENT', 'MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'BLOCK_AS_IMPLICIT_KEY', 'UNEXPECTED_TOKEN'].includes(error.code))
    return at(
      line,
      'This line, or the one above, does not fit in; begin it with as many blanks as its neighbours, and close each quotation mark and bracket.',
    );
  return at(
    line,
    'This line cannot be read; compare it with its neighbours, and put texts with signs such as : # [ { * & in quotation marks.',
  );
}

const fieldOf = (row = ''): string => /^\s*(?:- )?([^:]+):/.exec(row)?.[1] ?? '';

/** The line of the first text whose quotation mark is not closed before the next field begins; 0 if there is none. */
function openQuote(rows: readonly string[]): number {
  for (const [index, row] of rows.entries()) {
    const text = /^\s*(?:- )?(?:[\w.-]+: +)?(["'])(.*)$/.exec(row);
    if (!text) continue;
    const [, quote, rest] = text as unknown as [string, '"' | "'", string];
    if (closes(rest, quote)) continue;
    const next = rows.slice(index + 1).findIndex((other) => /^\s*(?:- )?[\w.-]+:(?: |$)/.test(other));
    const within = rows.slice(index + 1, next < 0 ? undefined : index + 1 + next);
    if (!within.some((other) => closes(other, quote))) return index + 1;
  }
  return 0;
}

const closes = (text: string, quote: '"' | "'"): boolean =>
  quote === '"' ? /(?:^|[^\\])"/.test(text) : /'/.test(text.replaceAll("''", ''));
