/** Brings the suggestions to life; what they need loads only when the reader comes near them. */
class NextSteps extends HTMLElement {
  connectedCallback(): void {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry!.isIntersecting) return;
        watcher.disconnect();
        // Without it the list of where every group leads is still there, and `fault/` tells the reader.
        void import('./next-steps-panel.ts').then(({ showNextSteps }) => showNextSteps(this));
      },
      { rootMargin: '50%' },
    );
    watcher.observe(this);
  }
}

customElements.define('next-steps', NextSteps);
