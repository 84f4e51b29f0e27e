import type { ToldCase } from './case-told.ts';

/**
 * A case as the file that goes into `content/cases/`. Texts are in quotation marks, in which YAML reads everything that JSON
 * writes; ids are plain.
 *
 * @param notes sentences for editors, at the head of the file
 */
export function caseYaml({ case: told }: ToldCase, notes: readonly string[]): string {
  const rows = Object.entries(told).flatMap(([field, value]) => {
    if (!Array.isArray(value)) return [`${field}: ${plainFields.includes(field) ? value : quoted(String(value))}`];
    const entries: readonly (string | { text: string })[] = value;
    if (entries.every((entry) => typeof entry === 'string')) return [`${field}: [${entries.join(', ')}]`];
    return [`${field}:`, ...entries.map((entry) => `  - text: ${quoted(typeof entry === 'string' ? entry : entry.text)}`)];
  });
  const comments = ['What may be written here is explained in src/schemas/case.ts.', ...notes].map((note) => `# ${note}`);
  return `${[...comments, ...rows].join('\n')}\n`;
}

/** Not the id: `2024` or `true` would be read as a number or a truth. */
const plainFields: readonly string[] = ['basis', 'consent'];

/** JSON leaves some signs as they are that end a line in YAML, or that it refuses. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
