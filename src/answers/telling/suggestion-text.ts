/** What was filled in, each under its heading; what was left out is left out. */
export const suggestionText = (rows: readonly { heading: string; text: string }[]): string =>
  rows
    .filter(({ text }) => text.trim() !== '')
    .map(({ heading, text }) => `${heading}\n${text.trim()}`)
    .join('\n\n')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
