/** What documents and spreadsheets of Office Open XML have in common: XML files in a zip file. */
import { storedZip } from './stored-zip.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a file, by name, as the bytes of the whole. */
export function officeFile(parts: Readonly<Record<string, string>>, made: Date): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(parts).map(
    ([name, xml]) => [name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`] as const,
  );
  return storedZip(Object.fromEntries(entries), made);
}

/** Text for XML: its marks escaped, and without the characters that XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** Which parts a part needs, each by the name of its kind. */
export function relationships(...parts: readonly [kind: string, target: string][]): string {
  const entries = parts.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${relations}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

/** What kind of content each part has; `+xml` is added. */
export function contentTypes(...parts: readonly [part: string, type: string][]): string {
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    parts.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}+xml"/>`).join('') +
    '</Types>'
  );
}
