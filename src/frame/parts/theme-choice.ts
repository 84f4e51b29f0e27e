/** The reader's choice of theme, kept under the key that Starlight uses. An empty choice follows the system. */
const key = 'starlight-theme';

customElements.define(
  'plg-theme',
  class extends HTMLElement {
    connectedCallback() {
      const select = this.querySelector('select');
      if (!select) return;
      const root = document.documentElement;
      select.value = root.dataset['theme'] ?? '';
      select.addEventListener('change', () => {
        if (select.value) root.dataset['theme'] = select.value;
        else delete root.dataset['theme'];
        try {
          localStorage.setItem(key, select.value);
        } catch {
          // Storage is denied or full: the choice holds for this page.
        }
      });
    }
  },
);
