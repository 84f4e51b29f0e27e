/** The parts of a sentence with the number of questions in each state. No part says zero; how many are open is always said. */
export const countParts = (sentence: string): HTMLElement[] =>
  sentence.split(' · ').map((text, place) =>
    Object.assign(document.createElement('span'), {
      textContent: place ? ` · ${text}` : text,
      hidden: place > 0 && /\b0\b/.test(text),
    }),
  );
