import { notPlain } from '#schemas/plain-text.ts';
import { lostPart } from './kept-parts.ts';
import type { PageUnit } from './page-units.ts';

/** A sign that makes a heading or a quotation of a line: where the English text has one, the page has it already. */
const blockMark = /^(#{1,6}|>)\s/;

/** What is wrong with the translation of a text of a page, as the end of a sentence without a full stop. */
export function faultOfPageText({ english, kind }: Pick<PageUnit, 'english' | 'kind'>, text: string): string | undefined {
  const mark = blockMark.exec(text)?.[1];
  if (mark && !blockMark.test(english)) return `begins with "${mark}", which the page has already; remove it`;
  if (/\\n/.test(text) && !/\\n/.test(english)) return 'has "\\n" written out, which readers would see; write a blank instead';
  if (kind === 'tableCell' && /(?<!\\)\|/.test(text)) return 'has "|" in it, which ends a cell of the table; write "\\|"';
  if (kind.startsWith('head.')) {
    const fault = notPlain.find(({ pattern }) => text.search(pattern) >= 0 && english.search(pattern) < 0);
    if (fault) return `has ${fault.what} in it; ${fault.advice}`;
  }
  if (/\][\s\u200B]+\(/.test(text) && !/\]\s+\(/.test(english)) return 'has a gap between the "]" and the "(" of a link; remove it';
  return lostPart(english, text);
}
