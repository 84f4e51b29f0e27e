/**
 * Shows what a term means, or which source a number leads to, while the pointer or the keyboard is on it. Both are
 * links and stay links: a first tap explains, a second follows. What is shown stays until the reader leaves it or
 * presses Escape, and the pointer may move on to it.
 */
class PageExplanations extends HTMLElement {
  #shown: HTMLElement | undefined;

  connectedCallback(): void {
    // Browsers older than popovers keep the plain links.
    if (!this.showPopover) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term, a.citation')) this.#take(link);
    this.addEventListener('pointerleave', this.#hide);
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide());
    document.addEventListener('pointerdown', ({ target }) => target !== this.#shown && target !== this && this.#hide());
  }

  #take(link: HTMLAnchorElement): void {
    // Screen readers say it together with the link; as a title it would show up a second time.
    link.setAttribute('aria-description', link.title || sourceOf(link.hash));
    link.removeAttribute('title');
    let tapped = false;
    link.addEventListener('pointerdown', ({ pointerType }) => (tapped = pointerType === 'touch' && this.#shown !== link));
    link.addEventListener('click', (event) => {
      if (tapped) event.preventDefault();
      tapped = false;
      this.#show(link);
    });
    link.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && this.#show(link));
    link.addEventListener('focus', () => tapped || this.#show(link));
    link.addEventListener('blur', this.#hide);
    link.addEventListener(
      'pointerleave',
      ({ relatedTarget, pointerType }) => pointerType === 'mouse' && relatedTarget !== this && this.#hide(),
    );
  }

  #show(link: HTMLElement): void {
    this.textContent = link.getAttribute('aria-description');
    this.showPopover();
    this.#shown = link;
    const { left, top, bottom } = link.getClientRects()[0]!;
    const room = document.documentElement.clientWidth - this.offsetWidth - 16;
    const height = this.offsetHeight;
    this.style.left = `${Math.max(16, Math.min(left, room)) + scrollX}px`;
    // Above the link where it would begin or end below the window.
    this.style.top = `${(bottom + height > innerHeight && top > height ? top - height : bottom) + scrollY}px`;
  }

  #hide = (): void => {
    this.hidePopover();
    this.#shown = undefined;
  };
}

/** The source that a number leads to, as the list at the foot of the page names it: place, title, date. */
const sourceOf = (hash: string): string =>
  [...document.querySelectorAll(`${hash} > span, ${hash} ~ :is(a, small)`)].map(({ textContent }) => textContent).join(', ');

customElements.define('page-explanations', PageExplanations);
