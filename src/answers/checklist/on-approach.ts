import { isAnythingStored } from '#answers/store/anything-stored.inline.ts';

/**
 * Brings the questions at the end of a stage to life when the reader is two screens away from them. Many
 * come to a stage to read, and need not pay for what keeps answers. What is marked before the scripts have
 * come is taken in by them; if they do not come at all, `frame/parts/FaultNotice.astro` says so.
 *
 * Whoever has marked something may print the page without having scrolled there, and a printer waits for nothing: until the
 * answers are there, the sheet says that they are not (`data-early`, styles/print.css).
 */
const list = document.querySelector<HTMLElement>('answer-list')!;

function load(): void {
  watcher.disconnect();
  list.removeEventListener('focusin', load);
  void import('./list-scripts.ts');
}

const watcher = new IntersectionObserver(([entry]) => entry!.isIntersecting && load(), { rootMargin: '200% 0px' });
watcher.observe(list);
// By keyboard, or by a program that reads the page out, one arrives without scrolling.
list.addEventListener('focusin', load);
if (isAnythingStored()) load();
else delete list.dataset['early'];
