import { transform, type CustomAtRules, type Selector, type SelectorComponent, type Visitor } from 'lightningcss';
import type { NameQuestions } from './names.ts';

/**
 * The rules of a style sheet that can apply in a page, in their order.
 *
 * A rule is kept if everything it names is in the page or may be added by a script. What depends on
 * use (`:hover`, `[open]`) always can. Nothing is removed from `:is()`: that would change how much the rule
 * weighs against others.
 */
export function neededStyle(style: string, names: NameQuestions): string {
  const ruled = rewritten(style, {
    Rule: {
      style: ({ value }) => {
        const selectors = value.selectors.filter((selector) => canApply(selector, names));
        if (selectors.length === 0) return [];
        // `&` in a nested rule weighs as much as the heaviest of all selectors around it.
        return selectors.length === value.selectors.length || value.rules.length > 0
          ? undefined
          : { type: 'style', value: { ...withoutNull(value), selectors } };
      },
    },
  });
  return withoutIdleProperties(ruled, names);
}

/** Drops custom properties that nothing reads; dropping one may leave another unread. */
function withoutIdleProperties(style: string, names: NameQuestions): string {
  const read = new Set(style.match(/(?<=var\()--[\w-]+/g));
  const kept = rewritten(style, {
    Declaration: {
      custom: ({ name }) => (!name.startsWith('--') || read.has(name) || names.readsProperty(name) ? undefined : []),
    },
  });
  return kept.length < style.length ? withoutIdleProperties(kept, names) : kept;
}

function rewritten(style: string, visitor: Visitor<CustomAtRules>): string {
  const { code } = transform({ filename: 'page.css', code: Buffer.from(style), minify: true, visitor });
  return code.toString();
}

/** The parser hands out `null` for what is not there, as in `var(--a)` without a second value, and does not accept it back. */
function withoutNull<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, inner) => inner ?? undefined));
}

const canApply = (selector: Selector, names: NameQuestions): boolean => selector.every((part) => canMatch(part, names));

function canMatch(part: SelectorComponent, names: NameQuestions): boolean {
  if (part.type === 'type') return names.hasTag(part.name);
  if (part.type === 'class') return names.hasClass(part.name);
  if (part.type === 'id') return names.hasId(part.name);
  if (part.type === 'attribute')
    return names.hasAttribute(part.name, part.operation?.operator === 'equal' ? part.operation.value : undefined);
  if (part.type !== 'pseudo-class') return true;
  if (part.kind === 'is' || part.kind === 'where' || part.kind === 'has' || part.kind === 'any') {
    return part.selectors.some((inner) => canApply(inner, names));
  }
  return true;
}
