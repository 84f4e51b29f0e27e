/** Opens the export of answers; what it needs loads only then. */
class ExportAnswers extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details')!;
    details.addEventListener('toggle', () => {
      if (details.open) void this.#open();
    });
    // On a slow line the reader may be faster than this script.
    if (details.open) void this.#open();
  }

  async #open(): Promise<void> {
    const trouble = this.querySelector<HTMLElement>('[role="alert"]')!;
    try {
      const { openExportPanel } = await import('./export-panel.ts');
      openExportPanel(this);
      trouble.hidden = true;
    } catch {
      // No network for the script: say so; opening the part again tries again.
      trouble.hidden = false;
    }
  }
}

customElements.define('export-answers', ExportAnswers);
