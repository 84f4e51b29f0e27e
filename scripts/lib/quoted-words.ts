import ts from 'typescript';

/** A text in the code of a test that says what a string of the interface says. */
export interface Quoted {
  line: number;
  text: string;
  key: string;
}

/** Fewer letters may be anybody's: `Open`, `a list`. */
const minWholeLetters = 5;
const fewestPart = 12;
/** Names of keys on a keyboard; the interface names two of them, too. */
const keys = new Set(['Enter', 'Backspace']);

const letters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;
const even = (text: string): string => text.replace(/\s+/g, ' ').trim();
const place = /\{\{\w+\}\}/g;

interface Known {
  key: string;
  string: string;
  /** The string as a template shows it, with three dots for its places. */
  dotted: string;
  /** How the string looks with its places filled. */
  pattern?: RegExp;
}

/** The strings of the interface, by their keys, made ready to be looked for. */
export const knownWords = (strings: Readonly<Record<string, string>>): Known[] =>
  Object.entries(strings).map(([key, given]) => {
    const string = even(given);
    return { key, string, dotted: string.replace(place, '…'), pattern: patternOf(string) };
  });

/**
 * Finds where code quotes the interface: a whole string, one with its `{{places}}` filled, or a good part of
 * one. What a test is called may say the same.
 */
export function quotedWords(code: string, known: readonly Known[]): Quoted[] {
  const source = ts.createSourceFile('test.ts', code, ts.ScriptTarget.Latest, true);
  const found: Quoted[] = [];
  const look = (node: ts.Node): void => {
    const text = textOf(node);
    const same = text !== undefined && !isName(node) && saidBy(text, known);
    if (same) found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text, key: same.key });
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** The words of a literal; what is put into a template shows as three dots, as the places of a string do. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return even(node.text);
  if (ts.isTemplateExpression(node)) return even([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
  if (ts.isRegularExpressionLiteral(node)) return even(node.text.replace(/^\/\^?|\$?\/\w*$/g, ''));
  return undefined;
}

/** The name of a test, or of a row of tests in an object. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) return parent.name === node;
  return ts.isCallExpression(parent) && parent.arguments[0] === node && /^(?:describe|it)\b/.test(parent.expression.getText());
}

/** The string that a text says. What depends on the text alone is asked before it is held against thousands of strings. */
function saidBy(text: string, known: readonly Known[]): Known | undefined {
  if (keys.has(text) || /^[\p{Ll}-]+$/u.test(text)) return undefined;
  const count = letters(text);
  if (count < minWholeLetters) return undefined;
  const maybePart = count >= fewestPart && text.includes(' ');
  return known.find(
    ({ string, dotted, pattern }) => text === string || pattern?.test(text) === true || (maybePart && dotted.includes(text)),
  );
}

/** A string with places, as it looks filled in; nothing for one that says too little without them. */
function patternOf(string: string): RegExp | undefined {
  if (!string.includes('{{') || letters(string.replace(place, '')) < minWholeLetters) return undefined;
  return new RegExp(
    `^${string
      .split(place)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  );
}
