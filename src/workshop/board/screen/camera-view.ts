import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { startCamera, type CameraTrouble } from '../intake/camera.ts';
import type { BoardWords } from '../board-strings.ts';

/** The switch for the camera, and what it sees. Off until somebody asks for it, and again when the page is left. */
export class BoardCamera extends LitElement {
  words: BoardWords | undefined;
  found: (text: string) => void = () => {};
  #stop: (() => void) | undefined;
  #trouble: CameraTrouble | 'script' | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#off();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    const on = this.#stop !== undefined;
    return html`
      <button class="button" type="button" aria-pressed=${on} @click=${() => (on ? this.#off() : void this.#on())}>
        ${words(on ? 'board.camera.off' : 'board.camera.on')}
      </button>
      <video class="board-camera" muted playsinline ?hidden=${!on} aria-label=${words('board.camera.label')}></video>
      ${this.#trouble ? html`<p class="notice notice-error" role="alert">${words(`board.camera.${this.#trouble}`)}</p>` : nothing}
    `;
  }

  async #on(): Promise<void> {
    this.#trouble = undefined;
    try {
      const started = await startCamera(this.querySelector('video')!, (text) => this.found(text));
      if (typeof started === 'string') this.#trouble = started;
      else this.#stop = started;
    } catch {
      this.#trouble = 'script';
    }
    this.requestUpdate();
  }

  #off(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.requestUpdate();
  }
}

customElements.define('board-camera', BoardCamera);
