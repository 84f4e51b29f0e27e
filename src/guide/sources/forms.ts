/** A work in the forms that texts and reference managers take. */
import type { Author, Work } from './work.ts';

/** What a citation says in the language of the page. */
export interface CitationWords {
  /** Which edition it is, where there are several. */
  edition: string | undefined;
  language: string;
}

/** For a list of references: who, when, what, where. */
export function textForm({ authors, date, title, part, publisher, address }: Work, { edition, language }: CitationWords): string {
  const sentence = (text: string | undefined) => (text ? ` ${text}${/[.?!]$/.test(text) ? '' : '.'}` : '');
  return `${new Intl.ListFormat(language).format(authors.map(listName))} (${yearOf(date)}).${sentence(title)}${sentence(part)}${sentence(publisher)}${sentence(edition)}${address ? ` ${address}` : ''}`;
}

/** https://www.bibtex.com/g/bibtex-format/ */
export function bibtexForm({ kind, key, authors, date, title, part, publisher, address }: Work, { edition }: CitationWords): string {
  const fields = {
    author: authors.map((author) => ('group' in author ? `{${escapeTex(author.group)}}` : escapeTex(listName(author)))).join(' and '),
    title: `{${escapeTex(title)}}`,
    howpublished: part && escapeTex(part),
    [kind === 'report' ? 'institution' : 'publisher']: publisher && escapeTex(publisher),
    year: yearOf(date),
    note: edition,
    url: address,
  };
  const rows = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${kind === 'report' ? 'techreport' : 'misc'}{${key},\n${rows.join(',\n')}\n}`;
}

/** https://en.wikipedia.org/wiki/RIS_(file_format): a tag of two letters, two spaces, a hyphen, a space. */
export function risForm({ kind, authors, date, title, part, publisher, address }: Work): string {
  const rows: [tag: string, value: string | undefined][] = [
    ['TY', kind === 'report' ? 'RPRT' : 'ELEC'],
    ...authors.map((author): [string, string] => ['AU', listName(author)]),
    ['PY', yearOf(date)],
    ['DA', date.length > 4 ? date.replaceAll('-', '/') : undefined],
    ['TI', title],
    ['T2', part],
    ['PB', publisher],
    ['UR', address],
  ];
  return `${rows.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : [])).join('\n')}\nER  - `;
}

function listName(author: Author): string {
  return 'group' in author ? author.group : `${author.family}, ${author.given}`;
}

const yearOf = (date: string): string => date.slice(0, 4);

/** Letters that TeX would take for commands. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
}
