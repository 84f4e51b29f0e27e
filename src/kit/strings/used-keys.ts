/** A place in code that asks for strings. */
export interface UsedKey {
  /** Counted from 1. */
  line: number;
  /** As written; `…` where code fills in the rest of the key: `state.….means`. */
  name: string;
  /** Whether the code asks for this key. */
  asksFor: (key: string) => boolean;
}

/** A key in quotation marks, and whether it is handed straight to a function that gives words. */
const literal = /(?:\b(t|words|say)\(\s*)?(?<![\w./#@-])(['"`])([a-z][A-Za-z]*(?:\.[A-Za-z0-9-]+)+)\2/g;
/** A key that code puts together, such as `state.${state}.means`. */
const composed = /`([a-z][A-Za-z]*\.(?:[\w.-]|\$\{[^`{}]*\})*\$\{[^`{}]*\}(?:[\w.-]|\$\{[^`{}]*\})*)`/g;
const file = /\.(?:astro|css|html|ics|js|json|mjs|svg|ts|txt|xml|yaml|zip)$/;
const comment = /^\s*(?:\/[/*]|\*)/;

/**
 * Finds the interface keys in the source of a module or a component. Types know them exactly, but a build does not
 * check types.
 *
 * @param concepts the beginnings of all keys; other dotted texts in quotation marks are no keys
 */
export function usedKeys(source: string, concepts: ReadonlySet<string>): UsedKey[] {
  const isKey = (text: string) => concepts.has(text.slice(0, text.indexOf('.'))) && !file.test(text);
  return source.split('\n').flatMap((text, index) => {
    if (comment.test(text)) return [];
    const line = index + 1;
    const plain = [...text.matchAll(literal)]
      .filter(([, asked, , key]) => asked || isKey(key!))
      .map(([, , , name]): UsedKey => ({ line, name: name!, asksFor: (key) => key === name }));
    const open = [...text.matchAll(composed)]
      .filter(([, key]) => isKey(key!))
      .map(([, key]): UsedKey => {
        const parts = key!.split(/\$\{[^{}]*\}/);
        const pattern = new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`);
        return { line, name: parts.join('…'), asksFor: (asked) => pattern.test(asked) };
      });
    return [...plain, ...open];
  });
}
