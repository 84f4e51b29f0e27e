import type { State } from '#answers/store/answers.ts';

/**
 * Words that the page has already, so that no dictionary is sent: they are in the reader's language
 * because the page is.
 */

/** The text of a question, if this page holds it: a list page, or the page of all answers. */
export function questionText(id: string): string | undefined {
  const place = document.querySelector(
    `#${CSS.escape(id)} .question-text, [data-given="${CSS.escape(id)}"] a, [data-retired="${CSS.escape(id)}"] s`,
  );
  return place?.textContent ?? undefined;
}

/** The name of a state. */
export function stateWord(state: State): string {
  return document.querySelector(`[data-state-word="${state}"]`)?.textContent ?? state;
}
