import { saveFile } from './save-file.ts';
import type { AnswerStore } from './store.ts';

/** Shows in `notice` (see `StoreNotice.astro`) what keeps the store from keeping answers, now and whenever that changes. */
export function showTrouble(notice: HTMLElement, store: AnswerStore): void {
  const show = () => {
    for (const sentence of notice.querySelectorAll<HTMLElement>('[data-trouble]')) {
      sentence.hidden = sentence.dataset['trouble'] !== store.trouble;
    }
    notice.querySelector<HTMLElement>('[data-set-aside]')!.hidden = store.setAside === undefined;
    notice.querySelector<HTMLElement>('[data-restored]')!.hidden = !store.restored;
    notice.hidden = store.trouble === undefined && store.setAside === undefined && !store.restored;
  };
  notice.querySelector('[data-save-aside]')!.addEventListener('click', () => {
    saveFile('set-aside-answers.txt', 'text/plain', store.setAside ?? '');
  });
  store.addEventListener('change', show);
  show();
}
