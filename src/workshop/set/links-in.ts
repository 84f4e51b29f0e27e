import { crc32 } from '#kit/files/packed.ts';
import { maxLinkLength } from './set-link.ts';

/** How a link begins; see `set-link.ts`. */
const beginning = /(#|%23|(?<![\w./-]))w(\d{1,4})\.(\w{1,3})\.(\w{1,7})\.(?=[\w-])/gi;
/** The timed plan that follows the set of a desk or a board, see `agenda.ts`. */
const agenda = /\.a1\.\w{1,4}\.\w{1,7}\.[\w-]+\.e/y;
/** A chat has its own link a few times. */
const maxLinks = 50;

/**
 * The workshop links in a text such as a chat, each once and in their order, and the text without them: the letters
 * of a link would pass for codes. A link may be broken over lines, as mail does; what only looks like one stays.
 */
export function linksIn(text: string): { links: string[]; rest: string } {
  const links = new Set<string>();
  let rest = '';
  let from = 0;
  let count = 0;
  for (const match of text.matchAll(beginning)) {
    if (match.index < from || (count += 1) > maxLinks) continue;
    const [head, mark, version, length, check] = match as unknown as [string, string, string, string, string];
    const start = match.index + head.length;
    const whole = completeLinkAt(text, start, parseInt(length, 36), check);
    // A link that was cut or spoilt is one only with its mark, and ends with the word.
    if (!whole && mark === '') continue;
    const packed = whole?.packed ?? /^[\w-]*/.exec(text.slice(start, start + maxLinkLength))![0];
    const end = whole?.end ?? start + packed.length;
    rest += `${text.slice(from, match.index)} `;
    from = text.startsWith('.e', end) ? end + 2 : end;
    agenda.lastIndex = from;
    const [plan = ''] = agenda.exec(text) ?? [];
    from += plan.length;
    links.add(`w${version}.${length}.${check}.${packed}.e${plan}`);
  }
  return { links: [...links], rest: rest + text.slice(from) };
}

/** So many characters of a link, line ends and marks of quotation left out, if its check holds. */
function completeLinkAt(text: string, start: number, length: number, check: string): { packed: string; end: number } | undefined {
  let packed = '';
  let end = start;
  for (const last = start + 2 * length; packed.length < length && end < last; end++) {
    const character = text[end];
    if (character === undefined) return undefined;
    if (/[\w-]/.test(character)) packed += character;
    else if (!/[\s>]/.test(character)) return undefined;
  }
  return packed.length === length && crc32(packed).toString(36) === check ? { packed, end } : undefined;
}
