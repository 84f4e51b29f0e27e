import { isAnythingStored } from '#answers/store/anything-stored.inline.ts';

/**
 * Brings a form to life when somebody uses it, or straight away if something is stored that may belong into it. What is
 * written before the scripts have come is taken in by them.
 */
const forms = [...document.querySelectorAll<HTMLElement>('told-form')];
let loading: Promise<unknown> | undefined;
let pressed: HTMLElement | undefined;

function load(): void {
  loading ??= import('./told-form.ts').then(
    () => pressed?.click(),
    // `fault/` says that it failed; the next touch tries again.
    () => (loading = undefined),
  );
}

for (const form of forms) {
  for (const part of form.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
  for (const part of form.querySelectorAll<HTMLElement>('[data-no-script]')) part.hidden = true;
  for (const use of ['focusin', 'pointerdown', 'input']) form.addEventListener(use, load);
  form.addEventListener('click', (event) => {
    // A button that is pressed before its script is there is pressed again when it is.
    if (!customElements.get('told-form')) pressed = (event.target as Element).closest('button') ?? pressed;
    load();
  });
}
// What is written before the script has come is nowhere else yet.
window.addEventListener('beforeunload', (event) => {
  const fields = forms.flatMap((form) => [...form.querySelectorAll<HTMLTextAreaElement>('.field')]);
  if (!customElements.get('told-form') && fields.some(({ value, defaultValue }) => value !== defaultValue)) event.preventDefault();
});
// A page named in the address belongs into the form from the beginning.
if (isAnythingStored() || location.hash.startsWith('#page=')) load();
