import { generate, ident, parse, type CssNode, type Selector } from 'css-tree';
import type { NameQuestions } from './names.ts';

/** A part of a style sheet: text that is kept as it is, a rule, rules inside `@media` and the like, or a declaration. */
export type StylePart = string | StyleRule | StyleGroup | StyleDeclaration;

export interface StyleRule {
  selectors: { text: string; canApply(names: NameQuestions): boolean }[];
  parts: StylePart[];
}

export interface StyleGroup {
  /** Such as `@media print`. */
  start: string;
  parts: StylePart[];
}

export interface StyleDeclaration {
  text: string;
  /** The name of the custom property that it sets, if it sets one. */
  custom: string | undefined;
}

/** At-rules that hold rules whose selectors can be looked at one by one. */
const groups = new Set(['media', 'supports', 'layer', 'container', 'scope', 'starting-style']);

/** Takes a style sheet apart, once for all pages that use it. */
export function parseStyle(style: string): StylePart[] {
  const sheet = parse(style, { parseValue: false, parseAtrulePrelude: false });
  return sheet.type === 'StyleSheet' ? sheet.children.map(partFrom).toArray() : [];
}

function partFrom(node: CssNode): StylePart {
  if (node.type === 'Declaration') return { text: generate(node), custom: node.property.startsWith('--') ? node.property : undefined };
  if (node.type === 'Atrule' && node.block && groups.has(node.name)) {
    const start = `@${node.name}${node.prelude ? ` ${generate(node.prelude)}` : ''}`;
    return { start, parts: node.block.children.map(partFrom).toArray() };
  }
  if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return generate(node);
  const selectors = node.prelude.children.toArray().filter((part): part is Selector => part.type === 'Selector');
  return {
    selectors: selectors.map((selector) => ({ text: generate(selector), canApply: (names) => canApply(selector, names) })),
    parts: node.block.children.map(partFrom).toArray(),
  };
}

const canApply = ({ children }: Selector, names: NameQuestions): boolean => children.toArray().every((part) => canMatch(part, names));

/** Pseudo-classes that match what one of the selectors inside them does. */
const alternatives = new Set(['is', 'where', 'has', '-webkit-any', '-moz-any']);

function canMatch(part: CssNode, names: NameQuestions): boolean {
  if (part.type === 'TypeSelector') return part.name === '*' || names.hasTag(ident.decode(part.name));
  if (part.type === 'ClassSelector') return names.hasClass(ident.decode(part.name));
  if (part.type === 'IdSelector') return names.hasId(ident.decode(part.name));
  if (part.type === 'AttributeSelector') {
    const { name, matcher, value } = part;
    return names.hasAttribute(name.name, matcher === '=' && value ? (value.type === 'String' ? value.value : value.name) : undefined);
  }
  if (part.type !== 'PseudoClassSelector' || !alternatives.has(part.name) || !part.children) return true;
  const inner = part.children.toArray().flatMap((list) => (list.type === 'SelectorList' ? list.children.toArray() : []));
  return inner.some((selector) => selector.type === 'Selector' && canApply(selector, names));
}
