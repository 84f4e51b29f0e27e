import { parse, type AnyNode, type Program } from 'acorn';
import { generate, parse as parseCss, walk } from 'css-tree';
import { known, lackedBy, membersNamed } from './browser-data.ts';

/** A feature that a browser of the floor lacks: its name, and which lack it. */
export type Lacked = [feature: string, browsers: string[]];

const lacked = (feature: string, ...path: string[]): Lacked[] => {
  const browsers = lackedBy(known(...path));
  return browsers.length ? [[feature, browsers]] : [];
};

/** What a style sheet asks for: properties and their keywords, functions, at-rules, media features, selectors, nesting. */
export function newInStyle(css: string): Lacked[] {
  const found: Lacked[] = [];
  walk(parseCss(css, { parseValue: true }), function (node) {
    if (node.type === 'Atrule') found.push(...lacked(`@${node.name}`, 'css', 'at-rules', node.name));
    if (node.type === 'Feature')
      found.push(...lacked(`(${node.name})`, 'css', 'at-rules', node.kind, node.name.replace(/^(min|max)-/, '')));
    if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
      found.push(...lacked(`:${node.name}`, 'css', 'selectors', node.name));
    if (node.type === 'NestingSelector') found.push(...lacked('nesting', 'css', 'selectors', 'nesting'));
    if (node.type === 'Rule' && this.rule && this.rule !== node) found.push(...lacked('nesting', 'css', 'selectors', 'nesting'));
    if (node.type === 'Function' && !this.atrule?.prelude)
      found.push(...lacked(`${node.name}()`, 'css', 'types', node.name), ...lacked(`${node.name}()`, 'css', 'types', 'color', node.name));
    if (node.type === 'Declaration' && !node.property.startsWith('-')) {
      const property = lacked(node.property, 'css', 'properties', node.property);
      const value = generate(node.value);
      found.push(...(property.length ? property : lacked(`${node.property}: ${value}`, 'css', 'properties', node.property, value)));
    }
  });
  return found;
}

/** What a script calls. It is read as the language was in 2023, so newer syntax is an error that says where. */
export function newInScript(code: string): Lacked[] {
  const found: Lacked[] = [];
  visit(parse(code, { ecmaVersion: 2023, sourceType: 'module', allowHashBang: true }), (node) => {
    if (node.type === 'Identifier')
      found.push(...lacked(node.name, 'api', node.name), ...lacked(node.name, 'javascript', 'builtins', node.name));
    if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier')
      found.push(...newMember(node.object, node.property.name));
    if (
      node.type === 'CallExpression' &&
      node.callee.type === 'MemberExpression' &&
      isIterator(node.callee.object) &&
      node.callee.property.type === 'Identifier'
    ) {
      found.push(...lacked(`Iterator.${node.callee.property.name}`, 'javascript', 'builtins', 'Iterator', node.callee.property.name));
    }
  });
  return found;
}

function newMember(object: AnyNode, name: string): Lacked[] {
  if (object.type === 'Identifier' && /^[A-Z]\w/.test(object.name)) {
    const { name: owner } = object;
    const own = [known('javascript', 'builtins', owner, name), known('api', owner, `${name}_static`), known('api', owner, name)].find(
      Boolean,
    );
    if (own) return lackedBy(own).length ? [[`${owner}.${name}`, lackedBy(own)]] : [];
  }
  const meant = membersNamed(name).map(lackedBy);
  return meant.length && meant.every((browsers) => browsers.length) ? [[`.${name}`, meant[0]!]] : [];
}

/** `map.values()` and its kin give an iterator, whose own `map` is newer than that of an array. */
function isIterator(node: AnyNode): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier') return false;
  const { object, property } = node.callee;
  return ['values', 'keys', 'entries', 'matchAll'].includes(property.name) && !(object.type === 'Identifier' && object.name === 'Object');
}

function visit(node: Program | AnyNode, look: (node: AnyNode) => void): void {
  look(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && 'type' in child) visit(child as AnyNode, look);
    }
  }
}

/** What the elements of a page ask for: their names and attributes. */
export function newInElement(name: string, attributes: readonly string[]): Lacked[] {
  return [
    ...lacked(`<${name}>`, 'html', 'elements', name),
    ...attributes.flatMap((attribute) => [
      ...lacked(`[${attribute}]`, 'html', 'global_attributes', attribute),
      ...lacked(`<${name} ${attribute}>`, 'html', 'elements', name, attribute),
    ]),
  ];
}
