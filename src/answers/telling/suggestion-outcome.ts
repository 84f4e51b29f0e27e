import { fileName } from '#kit/files/file-name.ts';
import { fill } from '#kit/strings/strings.ts';
import { part } from './preview-part.ts';
import { suggestionText } from './suggestion-text.ts';
import type { Maker } from './told-outcome.ts';

/** A suggested change, as a text under headings. */
export const suggestionOutcome: Maker = (form, told) => {
  const page = form.querySelector<HTMLInputElement>('[data-about]')!.value;
  const rows = [...form.querySelectorAll<HTMLLabelElement>('label[for]')].map((label) => {
    const field = form.querySelector<HTMLInputElement>(`#${label.htmlFor}`)!;
    return { heading: label.dataset['heading']!, text: field.readOnly ? field.value : (told[field.name] ?? '') };
  });
  const title = fill(form, 'suggest.subject', { page });
  const text = suggestionText(rows);
  return {
    title,
    text,
    file: { name: fileName([title], 'txt'), type: 'text/plain', text },
    lacking: told['should'] || told['why'] ? undefined : 'suggest.lacking',
    preview: part('pre', text),
  };
};
