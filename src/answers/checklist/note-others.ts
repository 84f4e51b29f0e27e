import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';

/**
 * Shows below a note what another tab wrote into it at the same time. It is stored until the reader has dealt with it.
 *
 * @param words the element that carries the strings `note.…`
 * @param deal adds a text to the note, or deletes it
 */
export function showOthers(
  question: HTMLElement,
  words: HTMLElement,
  others: readonly string[],
  deal: (text: string, add: boolean) => void,
): void {
  const shown = question.querySelector('.note-others');
  if (shown?.getAttribute('data-shown') === JSON.stringify(others)) return;
  shown?.remove();
  if (others.length === 0) return;
  const place = Object.assign(document.createElement('div'), { className: 'note-others notice' });
  place.setAttribute('role', 'status');
  place.dataset['shown'] = JSON.stringify(others);
  for (const text of others) {
    const quote = Object.assign(document.createElement('blockquote'), { textContent: text, dir: 'auto' });
    const buttons = paragraph(button('note.add', true), button('note.delete', false));
    buttons.className = 'button-row';
    place.append(paragraph(fill(words, 'note.other')), quote, buttons);

    function button(key: StringKey, add: boolean): HTMLElement {
      const made = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: fill(words, key) });
      made.addEventListener('click', () => {
        question.querySelector('textarea')!.focus();
        deal(text, add);
      });
      return made;
    }
  }
  question.querySelector('textarea')!.after(place);
}

function paragraph(...parts: (Node | string)[]): HTMLElement {
  const made = document.createElement('p');
  made.append(...parts);
  return made;
}
