/** Only Chromium says whether the reader asked for little data. */
const { connection } = navigator as Navigator & { connection?: { saveData: boolean } };

/**
 * Brings the suggestions to life. What they need loads two screens before the reader comes to them, so that nothing they
 * want to tap moves away; or, if the reader asked for little data, not before they are seen.
 */
class NextSteps extends HTMLElement {
  connectedCallback(): void {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry!.isIntersecting) return;
        watcher.disconnect();
        // Without it the list of where every group leads is still there, and `frame/parts/FaultNotice.astro` tells the reader.
        void import('./next-steps-panel.ts').then(({ showNextSteps }) => showNextSteps(this));
      },
      { rootMargin: connection?.saveData ? '0%' : '200%' },
    );
    watcher.observe(this);
  }
}

customElements.define('next-steps', NextSteps);
