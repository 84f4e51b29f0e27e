/** A letter on paper and as a document. */
import { fileName } from '#kit/files/file-name.ts';
import { blocksOf, type Letter } from '#kit/files/letter.ts';
import { saveFile } from '#kit/files/save-file.ts';

/** The letter as its form has it now. */
function letterIn(form: HTMLElement): Letter {
  const parts = [...form.querySelectorAll('textarea')].map((field) => ({
    heading: field.labels[0]!.textContent.trim(),
    text: field.value,
  }));
  return { title: form.querySelector<HTMLInputElement>('input[type="text"]')!.value, parts };
}

/** Prints the letter alone. */
export function printLetter(form: HTMLElement): void {
  const sheet = Object.assign(document.createElement('article'), { className: 'letter-sheet' });
  const tags = { title: 'h1', heading: 'h2', paragraph: 'p', item: 'li' } as const;
  for (const { kind, text } of blocksOf(letterIn(form))) {
    const made = Object.assign(document.createElement(tags[kind]), { textContent: text });
    if (kind !== 'item') sheet.append(made);
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

/** Saves the letter as a document that word processors open. */
export async function saveLetter(form: HTMLElement): Promise<void> {
  const { docxFile, docxType } = await import('#kit/files/docx.ts');
  const letter = letterIn(form);
  const { lang, dir } = document.documentElement;
  const bytes = docxFile(letter, { language: lang, rtl: dir === 'rtl', made: new Date() });
  saveFile(fileName([letter.title], 'docx', form.dataset['kind']), docxType, bytes);
}
