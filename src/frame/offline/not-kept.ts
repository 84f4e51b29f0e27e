import { rootUrl } from '#config/root-url.inline.ts';
import { fill } from '#kit/strings/strings.ts';

/** Names the file that was asked for and what it weighs, see `NotKept.astro`. */
class NotKept extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#show);
  }

  #show = (): void => {
    const root = rootUrl();
    const asked = addressIn(location.hash, root);
    if (!asked) return;
    const name = asked.href.slice(root.href.length);
    const listed = [...this.querySelectorAll<HTMLAnchorElement>('[data-not-kept] a')].find(
      ({ href }) => href === asked.href.replace(/\?.*/, ''),
    );
    const weight = listed?.nextElementSibling?.textContent;
    this.querySelector('[data-address]')!.textContent = `/${decodeName(name)}`;
    this.querySelector('[data-file-weight]')!.textContent = weight ? fill(this, 'offline.weighs', { weight }) : '';
    this.querySelector<HTMLAnchorElement>('[data-again]')!.href = asked.href;
    this.querySelector<HTMLElement>('[data-asked]')!.hidden = false;
  };
}

/** The address behind the sign `#`, if it lies in this site. */
function addressIn(hash: string, root: URL): URL | undefined {
  const asked = hash.length > 1 ? parsed(hash.slice(1), root) : undefined;
  return asked?.href.startsWith(root.href) ? asked : undefined;
}

function parsed(text: string, root: URL): URL | undefined {
  try {
    return new URL(text, root);
  } catch {
    return undefined;
  }
}

function decodeName(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

customElements.define('not-kept', NotKept);
