/** Fills a choice with the values of one filter and the number of results each would leave. */
export function fillChoice(choice: HTMLSelectElement, counts: Record<string, number>): void {
  const chosen = choice.value;
  const all = choice.options[0]!;
  const values = Object.keys(counts)
    .filter((value) => counts[value]! > 0 || value === chosen)
    .sort(new Intl.Collator(document.documentElement.lang).compare);
  choice.replaceChildren(all, ...values.map((value) => new Option(`${value} (${counts[value]})`, value)));
  choice.value = chosen;
}
