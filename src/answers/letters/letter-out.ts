/** A letter on paper and as a document. */
import { fileName } from '#kit/files/file-name.ts';
import { blocksOf, type Block, type Letter } from '#kit/files/letter.ts';
import { saveFile } from '#kit/files/save-file.ts';

/** The letter as its form has it now. Room to write by hand is only below what nobody has filled in. */
function letterIn(form: HTMLElement): Letter {
  const parts = [...form.querySelectorAll('textarea')].map((field) => ({
    heading: field.labels[0]!.textContent.trim(),
    text: field.value,
    room: field.value === field.defaultValue ? Number(field.dataset['room'] ?? 0) : 0,
  }));
  return { title: form.querySelector<HTMLInputElement>('input[type="text"]')!.value, parts };
}

/** Prints the letter alone. */
export function printLetter(form: HTMLElement): void {
  const sheet = Object.assign(document.createElement('article'), { className: 'letter-sheet' });
  for (const block of blocksOf(letterIn(form))) {
    const made = elementFor(block);
    if (block.kind !== 'item') sheet.append(made);
    else if (sheet.lastElementChild?.tagName === 'UL') sheet.lastElementChild.append(made);
    else sheet.appendChild(document.createElement('ul')).append(made);
  }
  document.body.append(sheet);
  document.documentElement.dataset['print'] = 'letter';
  const clear = () => {
    sheet.remove();
    delete document.documentElement.dataset['print'];
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}

const tags = { title: 'h1', heading: 'h2', paragraph: 'p', item: 'li' } as const;

function elementFor(block: Block): HTMLElement {
  if (block.kind === 'table') return tableOf(block.rows);
  if (block.kind === 'room') return Object.assign(document.createElement('div'), { className: 'letter-line' });
  return Object.assign(document.createElement(tags[block.kind]), { textContent: block.text });
}

/** The first of several rows is the heading, and is repeated on each page. */
function tableOf(rows: readonly string[][]): HTMLTableElement {
  const table = document.createElement('table');
  rows.forEach((cells, at) => {
    const isHeading = at === 0 && rows.length > 1;
    const row = (isHeading ? table.createTHead() : (table.tBodies[0] ?? table.createTBody())).insertRow();
    row.append(...cells.map((textContent) => Object.assign(document.createElement(isHeading ? 'th' : 'td'), { textContent })));
  });
  return table;
}

/** Saves the letter as a document that word processors open. */
export async function saveLetter(form: HTMLElement): Promise<void> {
  const { docxFile, docxType } = await import('#kit/files/docx.ts');
  const letter = letterIn(form);
  const { lang, dir } = document.documentElement;
  const bytes = docxFile(letter, { language: lang, rtl: dir === 'rtl', made: new Date() });
  saveFile(fileName([letter.title], 'docx', form.dataset['kind']), docxType, bytes);
}
