import { transform } from 'lightningcss';
import type { NameQuestions } from './names.ts';
import type { StylePart } from './style-parts.ts';

/**
 * The rules of a style that can apply in a page, in their order.
 *
 * A rule is kept if everything it names is in the page or may be added by a script. What depends on use (`:hover`,
 * `[open]`) always can. Nothing is removed from `:is()`: that would change how much the rule weighs against others.
 */
export function neededStyle(style: readonly StylePart[], names: NameQuestions): string {
  return minified(withoutIdleOrder(withoutIdleProperties(neededParts(style, names), names)));
}

/** Many pages need the same rules. */
const alreadyMinified = new Map<string, string>();

function minified(style: string): string {
  const known = alreadyMinified.get(style);
  if (known !== undefined) return known;
  const code = transform({ filename: 'page.css', code: Buffer.from(style), minify: true }).code.toString();
  alreadyMinified.set(style, code);
  return code;
}

function neededParts(parts: readonly StylePart[], names: NameQuestions): StylePart[] {
  return parts.flatMap((part): StylePart[] => {
    if (typeof part === 'string' || 'text' in part) return [part];
    const inner = neededParts(part.parts, names);
    if ('start' in part) return inner.length > 0 ? [{ ...part, parts: inner }] : [];
    const selectors = part.selectors.filter(({ canApply }) => canApply(names));
    if (selectors.length === 0) return [];
    // `&` in a nested rule weighs as much as the heaviest of all selectors around it.
    return [{ selectors: part.parts.some(isNested) ? part.selectors : selectors, parts: inner }];
  });
}

const isNested = (part: StylePart): boolean => typeof part !== 'string' && !('text' in part);

/** The text of a style without the order of cascade layers that have no rules. */
const withoutIdleOrder = (text: string): string => (/@layer[^;{]*\{/.test(text) ? text : text.replace(/@layer[^;{]*;/g, ''));

/** The text of a style without custom properties that nothing reads; dropping one may leave another unread. */
function withoutIdleProperties(parts: readonly StylePart[], names: NameQuestions): string {
  let text = textOf(parts, () => true);
  for (;;) {
    const read = new Set(text.match(/(?<=var\()--[\w-]+/g));
    const shorter = textOf(parts, (property) => read.has(property) || names.readsProperty(property));
    if (shorter.length === text.length) return text;
    text = shorter;
  }
}

/** @param isKept decides by its name whether a custom property is set */
function textOf(parts: readonly StylePart[], isKept: (property: string) => boolean): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('text' in part) return part.custom === undefined || isKept(part.custom) ? `${part.text};` : '';
      const start = 'start' in part ? part.start : part.selectors.map(({ text }) => text).join(',');
      return `${start}{${textOf(part.parts, isKept)}}`;
    })
    .join('');
}
