type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Sees to it that no text is cut in silence: what is too long for a field with a `maxlength` is not pasted or dropped into
 * it at all, and the browser says why at the field. Keys beyond the limit do nothing, as everywhere.
 *
 * @param root where the fields are, now or later
 * @param say the sentence, for the length that the field would have and the longest that it may have
 * @returns what ends it
 */
export function refuseCutPastes(root: HTMLElement, say: (length: number, most: number) => string): () => void {
  const before = (event: InputEvent): void => {
    const field = event.target as Field;
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    if (!/^insertFrom/.test(event.inputType) || !(field.maxLength >= 0)) return;
    const length = lengthWith(field, text);
    if (length <= field.maxLength) return;
    event.preventDefault();
    field.setCustomValidity(say(length, field.maxLength));
    field.reportValidity();
  };
  // A sentence that stays would be said again by every form.
  const after = (event: Event): void => (event.target as Partial<Field>).setCustomValidity?.('');
  const sayings: [string, (event: never) => void][] = [
    ['beforeinput', before],
    ['input', after],
    ['focusout', after],
  ];
  for (const [name, hear] of sayings) root.addEventListener(name, hear as EventListener);
  return () => sayings.forEach(([name, hear]) => root.removeEventListener(name, hear as EventListener));
}

/** How long the text of a field would be with another in the place of what is selected. */
export const lengthWith = (field: Pick<Field, 'value' | 'selectionStart' | 'selectionEnd'>, text: string): number =>
  field.value.length - ((field.selectionEnd ?? 0) - (field.selectionStart ?? 0)) + text.length;
