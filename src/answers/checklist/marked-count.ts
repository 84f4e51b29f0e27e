import { countStates } from '#answers/store/answers.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { fill } from '#kit/strings/strings.ts';

/** Shows next to the button that leads to the questions of a stage how many of them are marked, now and after each change. */
export function showMarked(): void {
  const store = deviceStore();
  const place = document.querySelector<HTMLElement>('[data-marked-list]')!;
  const questions = place.dataset['questions']!.split(' ');
  const show = () => {
    const marked = questions.length - countStates(store.answers, place.dataset['markedList']!, questions).open;
    place.querySelector('span')!.textContent = marked > 0 ? fill(place, 'checklist.marked', { marked }) : '';
  };
  store.addEventListener('change', show);
  show();
}
