import { adoptStyle } from '#kit/adopted-style.inline.ts';
import look from './edition-note.css?inline';
import { registered, activateNewer } from './kept-copy.ts';

/** Whoever guards work on this page (`leaving.ts`) is asked as the browser would ask. */
const mayLeave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** Says in `note` when a newer edition of a kept copy is ready. The reader decides when to use it. */
export async function announceNewer(note: HTMLElement): Promise<void> {
  const registration = await registered();
  if (!registration) return;
  adoptStyle(look);
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: note.dataset['use'] });
  // The page loads again with it; what is nowhere else yet must not be lost by that.
  button.addEventListener('click', () => (mayLeave() ? void activateNewer() : note.replaceChildren(note.dataset['unsaved']!, button)));
  const show = () => note.replaceChildren(...(registration.waiting ? [note.dataset['newer']!, button] : []));
  const follow = () => registration.installing?.addEventListener('statechange', show);
  registration.addEventListener('updatefound', follow);
  // Another page may have let the newer edition take over.
  navigator.serviceWorker.addEventListener('controllerchange', show);
  follow();
  show();
}
