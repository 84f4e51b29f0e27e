/** A question as the page asks it. */
export interface AskedQuestion {
  list: string;
  listTitle: string;
  /** The heading of its group. */
  group: string;
  /** As printed, such as 1.2; empty once the question is retired. */
  number: string;
  id: string;
  text: string;
}

/** Every question of the page, be it that of a list or that of all answers, in its order. */
export function askedOnPage(): AskedQuestion[] {
  return [...document.querySelectorAll<HTMLElement>('answer-list, [data-given-list]')].flatMap((place) => {
    const list = place.dataset['list'] ?? place.dataset['givenList']!;
    const listTitle = place.querySelector('[data-title]')?.textContent ?? document.querySelector('h1')!.textContent;
    return [...place.querySelectorAll<HTMLElement>('.question, [data-given]')].map((item): AskedQuestion => {
      const id = item.dataset['given'] ?? item.id;
      // The page of all answers names the groups where it says what they lead to.
      const heading = item.closest('.question-group')?.querySelector('h2, h3') ?? document.querySelector(`[data-questions~="${id}"] dt`);
      return {
        list,
        listTitle: listTitle.trim(),
        group: heading?.lastChild?.textContent?.trim() ?? '',
        number: item.querySelector('.question-number')?.textContent.trim() ?? '',
        id,
        text: item.querySelector('.question-text, a:not(.question-number)')!.textContent.trim(),
      };
    });
  });
}
