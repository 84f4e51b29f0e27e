import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** One cell as a spreadsheet program sees it. */
interface SheetCell {
  value: string | number;
  /** Whether it is computed. */
  formula: boolean;
  /** Whether it stays a text when somebody edits it. */
  quoted: boolean;
}

// A window takes far longer to make than a file to read.
const { DOMParser } = new JSDOM('').window;

/** The cells of a spreadsheet, row by row, read by an XML parser from what the file says about itself. */
export function sheetCells(file: Uint8Array): SheetCell[][] {
  const parts = unzipSync(file);
  const part = (name: string) => new DOMParser().parseFromString(strFromU8(parts[name]!), 'application/xml');
  for (const name of Object.keys(parts)) if (part(name).querySelector('parsererror')) throw new Error(`${name} is no XML`);
  const target = (from: string, kind: string) => part(from).querySelector(`Relationship[Type$="/${kind}"]`)!.getAttribute('Target')!;
  const workbook = target('_rels/.rels', 'officeDocument');
  const styles = [...part('xl/styles.xml').querySelectorAll('cellXfs > xf')];
  if (!part(workbook).querySelector('sheet')) throw new Error('The workbook has no sheet');
  return [...part(`xl/${target('xl/_rels/workbook.xml.rels', 'worksheet')}`).querySelectorAll('row')].map((row) =>
    [...row.querySelectorAll('c')].map((cell) => ({
      value: cell.getAttribute('t') === 'inlineStr' || !cell.querySelector('v') ? cell.textContent : Number(cell.textContent),
      formula: cell.querySelector('f') !== null,
      quoted: styles[Number(cell.getAttribute('s'))]!.getAttribute('quotePrefix') === '1',
    })),
  );
}

/** Only what the cells hold. */
export const sheetValues = (file: Uint8Array): (string | number)[][] => sheetCells(file).map((row) => row.map(({ value }) => value));
