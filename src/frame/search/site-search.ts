/** The buttons that open the search. All else loads on the first use; until then one can already type. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog')!;
    const status = this.querySelector('.search-status')!;
    const open = async (again?: string) => {
      if (dialog.open) return;
      dialog.showModal();
      const input = dialog.querySelector('input')!;
      // Who comes back wants the results, not the keyboard of the phone above them.
      if (again) input.value ||= again;
      else input.focus();
      if (dialog.dataset['ready']) return;
      status.textContent = this.dataset['searchLoading']!;
      try {
        const { furnish } = await import('./search-panel.ts');
        furnish(this, dialog);
      } catch {
        status.textContent = this.dataset['searchFailed']!;
      }
    };
    for (const button of document.querySelectorAll<HTMLElement>('.search-open, .side-search')) button.onclick = () => void open();
    // `search-panel.ts` notes in the history what a result was found by, so that Back leads to it.
    for (const back of ['pageshow', 'popstate']) addEventListener(back, () => void (history.state?.search && open(history.state.search)));
    addEventListener('keydown', (event) => {
      // No single key: speech control would open the search by chance (WCAG 2.1.4).
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void open();
    });
  }
}

customElements.define('site-search', SiteSearch);
