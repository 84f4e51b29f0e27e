import { countStates } from '#answers/store/answers.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { fill } from '#kit/strings/strings.ts';

/** Shows next to each way that leads to a list how many of its questions are marked, now and after each change. */
export function showMarked(): void {
  const store = deviceStore();
  const show = () => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-marked-list]')) {
      const questions = place.dataset['questions']!.split(' ');
      const marked = questions.length - countStates(store.answers, place.dataset['markedList']!, questions).open;
      place.querySelector('[data-marked]')!.textContent = marked > 0 ? fill(place, 'checklist.marked', { marked }) : '';
    }
  };
  store.addEventListener('change', show);
  show();
}
