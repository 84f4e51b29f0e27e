import { followEscapedMark } from '#frame/parts/escaped-mark.inline.ts';
import { lateStringsUrl } from '#config/late-strings.inline.ts';
import { addStrings, fill } from '#kit/strings/strings.ts';
import type { ImportPanel } from './import-panel.ts';

/**
 * Waits for answers to import: opened by the reader, or in the link of this page. A code after `#` is read and then
 * removed from the address, so that nobody passes it on by mistake.
 */
class ImportAnswers extends HTMLElement {
  #panel: ImportPanel | undefined;

  connectedCallback(): void {
    const details = this.querySelector('details')!;
    details.addEventListener('toggle', () => {
      if (details.open) void this.#load();
    });
    // On a slow line the reader may be faster than this script, or than that of the panel.
    if (details.open) void this.#load();
    this.querySelector('[data-import-read]')!.addEventListener('click', () => void this.#load().then((panel) => panel?.readField()));
    this.querySelector('[data-import-file]')!.addEventListener('change', () => void this.#load().then((panel) => panel?.readFile()));
    window.addEventListener('hashchange', this.#readLink);
    this.#readLink();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#readLink);
  }

  #readLink = (): void => {
    const fragment = location.hash.slice(1);
    if (fragment === '' || document.getElementById(fragment)) return;
    void this.#load().then((panel) => {
      if (!panel) return;
      panel.readLink(fragment);
      history.replaceState(history.state, '', location.pathname + location.search);
    });
  };

  async #load(): Promise<ImportPanel | undefined> {
    try {
      const [{ ImportPanel }] = await Promise.all([import('./import-panel.ts'), addStrings(this, lateStringsUrl('import'))]);
      this.#panel ??= new ImportPanel(this);
      return this.#panel;
    } catch {
      const refused = this.querySelector<HTMLElement>('[data-import-refused]')!;
      refused.textContent = fill(this, 'import.refused.script');
      refused.hidden = false;
      return undefined;
    }
  }
}

followEscapedMark();
customElements.define('import-answers', ImportAnswers);
