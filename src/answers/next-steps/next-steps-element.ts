/** Only Chromium says whether the reader asked for little data. */
const { connection } = navigator as Navigator & { connection?: { saveData: boolean } };

/**
 * Brings the suggestions to life. What they need loads when the reader comes near them, or, if the reader
 * asked for little data, not before they are seen.
 */
class NextSteps extends HTMLElement {
  connectedCallback(): void {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry!.isIntersecting) return;
        watcher.disconnect();
        // Without it the list of where every group leads is still there, and `fault/` tells the reader.
        void import('./next-steps-panel.ts').then(({ showNextSteps }) => showNextSteps(this));
      },
      { rootMargin: connection?.saveData ? '0%' : '50%' },
    );
    watcher.observe(this);
  }
}

customElements.define('next-steps', NextSteps);
