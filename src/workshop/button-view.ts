import { html, type TemplateResult } from 'lit';

/** A button of the desk or the board with its text, as `styles/controls.css` draws it. */
export const buttonView = (text: string, act: () => void, disabled = false): TemplateResult =>
  html`<button class="button" type="button" ?disabled=${disabled} @click=${act}>${text}</button>`;
