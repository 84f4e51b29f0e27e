/**
 * Puts a text on the clipboard. The modern way exists only over HTTPS, and a frame, such as that of a page translator, may
 * forbid it; the old way through a selected field works in both.
 *
 * @param text never read it from the page: a translator may have changed what is there
 * @returns whether the text was copied
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true, className: 'sr-only' });
  field.setAttribute('aria-hidden', 'true');
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    // Deprecated, but there is no other way without HTTPS.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
