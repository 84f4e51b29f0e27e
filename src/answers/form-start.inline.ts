/**
 * Brings the forms of a page to life when somebody uses one. Many come to read them, and need not pay for what saves them. What
 * is written before the scripts have come is taken in by them.
 *
 * @param element the name of the custom element that each form is
 * @param module loads what defines it
 * @returns what loads it without a use, for when something is stored that may belong into a form
 */
export function startOnUse(element: string, module: () => Promise<unknown>): () => void {
  const forms = [...document.querySelectorAll<HTMLElement>(element)];
  const isThere = () => customElements.get(element) !== undefined;
  let loading: Promise<unknown> | undefined;
  let pressed: HTMLElement | undefined;
  const load = () => {
    loading ??= module().then(
      () => pressed?.click(),
      // `frame/parts/FaultNotice.astro` says that it failed; the next touch tries again.
      () => (loading = undefined),
    );
  };
  for (const form of forms) {
    for (const part of form.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    for (const part of form.querySelectorAll<HTMLElement>('[data-no-script]')) part.hidden = true;
    for (const use of ['focusin', 'pointerdown', 'input']) form.addEventListener(use, load);
    form.addEventListener('click', (event) => {
      // A button that is pressed before its script is there is pressed again when it is.
      if (!isThere()) pressed = (event.target as Element).closest('button') ?? pressed;
      load();
    });
  }
  // What is written before the script has come is nowhere else yet.
  window.addEventListener('beforeunload', (event) => {
    const fields = forms.flatMap((form) => [...form.querySelectorAll<HTMLTextAreaElement>('.field')]);
    if (!isThere() && fields.some(({ value, defaultValue }) => value !== defaultValue)) event.preventDefault();
  });
  return load;
}
