/**
 * A table as a spreadsheet that Excel, LibreOffice and others open alike everywhere. CSV is not that: where numbers have a
 * comma, Excel puts a line of it into one cell; with another separator than was foreseen, a cell may begin as a formula;
 * and 03-04 becomes a date.
 *
 * By hand, because of the policy of the pages. The well-kept library of this size, write-excel-file, packs larger files in a
 * worker that it makes from text, which no page here may run, and adds 15 kB of gzip to the zip that is there already.
 */
import type { Cell } from './csv.ts';
import { contentTypes, officeFile, relationships, xmlText } from './office.ts';

/** The media type of such a file. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SheetTable {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

export interface SheetSettings {
  /** Whether the language runs from right to left. */
  rtl: boolean;
  /** Written into the file as the time it was made. */
  made: Date;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Numbers of the styles that {@link styles} lists. */
const looks = { plain: 0, heading: 1, quoted: 2 } as const;
/** No cell of Excel holds more characters; a file with more is called damaged. */
const maxCellLength = 32_767;
/** In characters of the sheet's font. */
const widest = 60;

/** The spreadsheet as the bytes of a file. Every text is a text, whatever it begins with; numbers can be counted with. */
export function xlsxFile(table: SheetTable, settings: SheetSettings): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': contentTypes(
      ['xl/workbook.xml', `${office}.sheet.main`],
      ['xl/worksheets/sheet1.xml', `${office}.worksheet`],
      ['xl/styles.xml', `${office}.styles`],
    ),
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet(table, settings),
  };
  return officeFile(parts, settings.made);
}

function sheet({ columns, rows }: SheetTable, { rtl }: SheetSettings): string {
  const widths = columns.map((name, i) => Math.min(widest, Math.max(name.length, ...rows.map((row) => textOf(row[i]).length)) + 2));
  return (
    `<worksheet ${main}><sheetViews><sheetView workbookViewId="0"${rtl ? ' rightToLeft="1"' : ''}>` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>' +
    widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('') +
    `</cols><sheetData>${rowOf(columns, looks.heading)}${rows.map((row) => rowOf(row)).join('')}</sheetData></worksheet>`
  );
}

const rowOf = (cells: readonly Cell[], look?: number): string => `<row>${cells.map((cell) => cellOf(cell, look)).join('')}</row>`;

function cellOf(cell: Cell, look?: number): string {
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c><v>${cell}</v></c>`;
  const text = textOf(cell);
  if (text === '') return '<c/>';
  // A text that looks like a formula is marked as quoted, so that it stays a text also when somebody edits the cell.
  const style = look ?? (/^[\s=+\-@＝＋－＠]/.test(text) ? looks.quoted : looks.plain);
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(escaped(text))}</t></is></c>`;
}

/** Nothing becomes an empty cell, a list is joined with "; ". */
function textOf(cell: Cell): string {
  const text = typeof cell === 'object' ? cell.join('; ') : String(cell ?? '');
  return text.replace(/\r\n?/g, '\n').slice(0, maxCellLength);
}

/** In a cell `_x0041_` means a character by its number; the underscore of a text that looks like that is written so itself. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const fonts =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>';
const fills = '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
const borders = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
/** A cell's look: long texts go on in the next line, and begin at the top like the cells next to them. */
const lookOf = (attributes: string): string =>
  `<xf numFmtId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" ${attributes}><alignment vertical="top" wrapText="1"/></xf>`;
const styles =
  `<styleSheet ${main}>${fonts}${fills}${borders}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3">${lookOf('fontId="0"')}${lookOf('fontId="1" applyFont="1"')}${lookOf('fontId="0" quotePrefix="1"')}</cellXfs></styleSheet>`;
