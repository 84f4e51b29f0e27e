/**
 * The type of all interface keys, as a declaration for TypeScript: a misspelt key is a type error.
 *
 * @param keys of the English file
 */
export function typedKeys(keys: readonly string[]): string {
  const rows = keys.map((key) => `    ${JSON.stringify(key)}: string;`).join('\n');
  return `// Written from content/i18n/en.yaml with every build, check and start of the development server.\ndeclare namespace StarlightApp {\n  interface I18n {\n${rows}\n  }\n}\n`;
}
