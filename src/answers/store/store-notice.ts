import { saveFile } from '#kit/files/save-file.ts';
import type { AnswerStore } from './store.ts';

/**
 * Shows in `notice` (see `StoreNotice.astro`) what keeps the store from keeping answers, now and whenever that changes.
 *
 * @param over ends it, where another store takes its place in the same notice
 */
export function showTrouble(notice: HTMLElement, store: AnswerStore, over?: AbortSignal): void {
  const [sentence, restored, aside] = notice.querySelectorAll('p') as unknown as [HTMLElement, HTMLElement, HTMLElement];
  const show = () => {
    const { trouble = '', setAside } = store;
    sentence.dataset['trouble'] = trouble;
    sentence.textContent = notice.dataset[trouble] ?? '';
    restored.textContent = store.restored ? notice.dataset['again']! : '';
    aside.hidden = setAside.length === 0;
    aside.firstElementChild!.textContent = notice.dataset['found']!;
    notice.hidden = !trouble && setAside.length === 0 && !store.restored;
  };
  const options = over && { signal: over };
  const saveAside = () => saveFile('set-aside-answers.txt', 'text/plain', store.setAside.join('\n'));
  notice.querySelector('[data-save-aside]')!.addEventListener('click', saveAside, options);
  store.addEventListener('change', show, options);
  show();
}
