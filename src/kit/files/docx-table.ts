/** A table of a document: its first row is the heading, and is repeated where the table goes on on another page. */
import { xmlText } from './office.ts';

/** Of the page between its margins, in twentieths of a point. */
const pageWidth = 9_638;
/** A column is as wide as its longest text asks for, within these numbers of characters. */
const [narrowest, widest] = [8, 34] as const;

/** The table as Office Open XML, with the paragraph that separates it from what follows. */
export function docxTable(rows: readonly (readonly string[])[], rtl: boolean): string {
  const columns = rows[0]!.map((_, at) => Math.min(widest, Math.max(narrowest, ...rows.map((row) => row[at]!.length))));
  const sum = columns.reduce((all, characters) => all + characters, 0);
  const widths = columns.map((characters) => Math.floor((pageWidth * characters) / sum));
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`).join('');
  return (
    `<w:tbl><w:tblPr>${rtl ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${pageWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    rows.map((row, at) => rowOf(row, widths, { rtl, heading: at === 0 && rows.length > 1 })).join('') +
    '</w:tbl><w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p>'
  );
}

function rowOf(cells: readonly string[], widths: readonly number[], { rtl, heading }: { rtl: boolean; heading: boolean }): string {
  const paragraph = `<w:pPr><w:pStyle w:val="Normal"/>${rtl ? '<w:bidi/>' : ''}</w:pPr>`;
  const run = `${heading ? '<w:b/><w:bCs/>' : ''}${rtl ? '<w:rtl/>' : ''}`;
  const texts = cells.map(
    (text, at) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[at]!}" w:type="dxa"/></w:tcPr><w:p>${paragraph}` +
      `<w:r>${run ? `<w:rPr>${run}</w:rPr>` : ''}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p></w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/>${heading ? '<w:tblHeader/>' : ''}</w:trPr>${texts.join('')}</w:tr>`;
}
