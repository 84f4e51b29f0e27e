import { isAnythingStored } from '#answers/store/anything-stored.inline.ts';

/**
 * Brings the letters to life when somebody uses one, or straight away if something is stored that may belong into them. Many
 * come to read them, and need not pay for what saves them. What is written before the scripts have come is taken in by them.
 */
const letters = [...document.querySelectorAll<HTMLElement>('letter-form')];
let loading: Promise<unknown> | undefined;
let pressed: HTMLElement | undefined;

function load(): void {
  loading ??= import('./letter-form.ts').then(
    () => pressed?.click(),
    // `fault/` says that it failed; the next touch tries again.
    () => (loading = undefined),
  );
}

for (const letter of letters) {
  for (const part of letter.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
  for (const use of ['focusin', 'pointerdown', 'input']) letter.addEventListener(use, load);
  letter.addEventListener('click', (event) => {
    // A button that is pressed before its script is there is pressed again when it is.
    if (!customElements.get('letter-form')) pressed = (event.target as Element).closest('button') ?? pressed;
    load();
  });
}
// What is written before the script has come is nowhere else yet.
window.addEventListener('beforeunload', (event) => {
  const fields = letters.flatMap((letter) => [...letter.querySelectorAll<HTMLTextAreaElement>('.field')]);
  if (!customElements.get('letter-form') && fields.some(({ value, defaultValue }) => value !== defaultValue)) event.preventDefault();
});
if (isAnythingStored()) load();
