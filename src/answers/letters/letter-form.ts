import { deviceStore } from '#answers/store/device.ts';
import { saveFile } from '#kit/files/save-file.ts';
import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';
import { blocksOf, type Letter } from '../../kit/files/letter.ts';
import { pointsFrom, type AskedList } from './points.ts';

/** A letter in the making. What is written into it stays in the page; only print and document take it along. */
class LetterForm extends HTMLElement {
  /** What we put among the points ourselves; anything else there is the reader's own. */
  #ours = '';

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    this.#ours = this.#points.value;
    this.addEventListener('input', (event) => grow(event.target as HTMLElement));
    this.#part('notes').addEventListener('change', () => this.#fill(false));
    this.#part('fill').addEventListener('click', () => this.#fill(true));
    this.#part('print').addEventListener('click', this.#print);
    this.#part('document').addEventListener('click', () => void this.#save());
    this.#fill(false);
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    return this.querySelector<E>(`[data-${name}]`)!;
  }

  get #points(): HTMLTextAreaElement {
    return this.querySelector('textarea[data-points]')!;
  }

  /** Takes in what is marked "act"; never over what the reader wrote, unless they ask for it. */
  #fill(asked: boolean): void {
    const points = pointsFrom(askedLists(), deviceStore().answers, this.dataset['line']!, this.#part<HTMLInputElement>('notes').checked);
    if (points === '') return this.#say('letter.none');
    if (!asked && this.#points.value !== this.#ours) return this.#say('letter.yours');
    this.#points.value = points;
    // As the field has it: it may spell line ends in its own way.
    this.#ours = this.#points.value;
    grow(this.#points);
    this.#say('letter.taken');
  }

  #say(key: StringKey): void {
    this.#part('said').textContent = fill(this, key);
  }

  #letter(): Letter {
    const parts = [...this.querySelectorAll('textarea')].map((field) => ({
      heading: field.labels[0]!.textContent.trim(),
      text: field.value,
    }));
    return { title: this.querySelector<HTMLInputElement>('input[type="text"]')!.value, parts };
  }

  #print = (): void => {
    const sheet = Object.assign(document.createElement('article'), { className: 'letter-sheet' });
    const tags = { title: 'h1', heading: 'h2', paragraph: 'p', item: 'li' } as const;
    for (const { kind, text } of blocksOf(this.#letter())) {
      const made = Object.assign(document.createElement(tags[kind]), { textContent: text });
      if (kind !== 'item') sheet.append(made);
      else if (sheet.lastElementChild?.tagName === 'UL') sheet.lastElementChild.append(made);
      else sheet.appendChild(document.createElement('ul')).append(made);
    }
    document.body.append(sheet);
    document.documentElement.dataset['print'] = 'letter';
    window.addEventListener(
      'afterprint',
      () => {
        sheet.remove();
        delete document.documentElement.dataset['print'];
      },
      { once: true },
    );
    window.print();
  };

  async #save(): Promise<void> {
    const made = await import('../../kit/files/docx.ts').catch(() => undefined);
    this.#part('outcome').textContent = made ? '' : fill(this, 'letter.failed');
    if (!made) return;
    const letter = this.#letter();
    const { lang, dir } = document.documentElement;
    const bytes = made.docxFile(letter, { language: lang, rtl: dir === 'rtl', made: new Date() });
    saveFile(`${fileName(letter.title) || this.dataset['kind']}.docx`, made.docxType, bytes);
  }
}

/** A title as the name of a file: letters and digits of any language, the rest as hyphens. */
function fileName(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

function askedLists(): AskedList[] {
  return [...document.querySelectorAll<HTMLElement>('[data-asked]')].map((list) => ({
    id: list.dataset['asked']!,
    questions: [...list.querySelectorAll('li')].map((item) => ({ id: item.dataset['question']!, text: item.textContent })),
  }));
}

function grow(field: HTMLElement): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}

customElements.define('letter-form', LetterForm);
