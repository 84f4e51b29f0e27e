/**
 * Shows what a term means while the pointer or the keyboard is on it. Each term is a link to the
 * glossary whose title holds the meaning, and stays one: a first tap shows the meaning, a second follows.
 */
class TermMeanings extends HTMLElement {
  #shown: HTMLElement | undefined;

  connectedCallback(): void {
    // Browsers older than popovers keep the plain link with its title.
    if (!this.showPopover) return;
    for (const term of document.querySelectorAll<HTMLElement>('a.term')) this.#take(term);
    this.addEventListener('pointerleave', this.#hide);
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide());
    document.addEventListener('pointerdown', ({ target }) => target !== this.#shown && target !== this && this.#hide());
  }

  #take(term: HTMLElement): void {
    // IntakeOutcome by readers of screens together with the link; as a title it would show up a second time.
    term.setAttribute('aria-description', term.title);
    term.removeAttribute('title');
    let tapped = false;
    term.addEventListener('pointerdown', ({ pointerType }) => (tapped = pointerType === 'touch' && this.#shown !== term));
    term.addEventListener('click', (event) => {
      if (tapped) event.preventDefault();
      tapped = false;
      this.#show(term);
    });
    term.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && this.#show(term));
    term.addEventListener('focus', () => tapped || this.#show(term));
    term.addEventListener('blur', this.#hide);
    // The pointer may move on to the meaning itself.
    term.addEventListener(
      'pointerleave',
      ({ relatedTarget, pointerType }) => pointerType === 'mouse' && relatedTarget !== this && this.#hide(),
    );
  }

  #show(term: HTMLElement): void {
    this.textContent = term.getAttribute('aria-description');
    this.showPopover();
    this.#shown = term;
    const { left, bottom } = term.getClientRects()[0]!;
    const room = document.documentElement.clientWidth - this.offsetWidth - 16;
    this.style.left = `${Math.max(16, Math.min(left, room)) + scrollX}px`;
    this.style.top = `${bottom + scrollY}px`;
  }

  #hide = (): void => {
    this.hidePopover();
    this.#shown = undefined;
  };
}

customElements.define('term-meanings', TermMeanings);
