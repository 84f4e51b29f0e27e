import { adoptStyle } from '#kit/adopted-style.inline.ts';
import { filled } from '#kit/strings/filled.inline.ts';
import { fillChoice } from './filter-choice.ts';
import { resultItem } from './result-item.ts';
import type { Filters } from './asked.ts';
import { SearchClient, type SearchResults } from './search-client.ts';
import look from './search.css?inline';

/** As many as a large screen shows; each result is a file to fetch. */
const pageLength = 5;
/** Long enough for the next letter on a phone, too short to be felt. */
const pause = 250;
/** So few letters begin many words, and hardly anybody means them alone; who does waits a moment or presses Enter. */
const fewLetters = 2;
const longPause = 1_000;

/** Makes the dialog search: while one types, by filter, with the keyboard. `words` carries the strings. */
export function furnish(words: HTMLElement, dialog: HTMLDialogElement): void {
  const part = <E extends HTMLElement = HTMLElement>(selector: string) => dialog.querySelector<E>(selector)!;
  const form = part<HTMLFormElement>('.search-form');
  const input = part<HTMLInputElement>('input');
  const choices = [...form.querySelectorAll('select')];
  const list = part('.search-results');
  const status = part('.search-status');
  const hint = part('.search-hint');
  const more = part<HTMLButtonElement>('.search-more');
  const retry = part('.search-retry');
  const client = new SearchClient();
  let answer: SearchResults | undefined;
  let turn = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  /** Whether a result was followed; then Back leads to the search again. */
  let left = false;
  const note = (search: string | undefined) => history.replaceState({ ...history.state, search }, '');

  const say = (key: string, values: Record<string, string | number> = {}) => filled(words.dataset[key]!, values);
  const links = () => [...list.querySelectorAll('a')];

  /** Puts the results from one place on into the list, each as it comes, so that the first need not wait for the last. */
  const show = async (from: SearchResults, start: number, signal: AbortSignal): Promise<void> => {
    for (const [place, coming] of from.take(start, start + pageLength).entries()) {
      const item = resultItem(await coming, (also) => say('searchAlso', { words: also }));
      signal.throwIfAborted();
      if (start + place === 0) list.replaceChildren();
      list.append(item);
    }
    more.hidden = list.children.length >= from.count;
  };

  /** Says what went wrong, unless the reader has typed on meanwhile: a later turn will show its own answer. */
  const fail = (signal: AbortSignal): void => {
    if (signal.aborted) return;
    answer = undefined;
    list.replaceChildren();
    hint.hidden = more.hidden = true;
    status.textContent = say('searchFailed');
    retry.hidden = false;
  };

  const search = async (): Promise<void> => {
    clearTimeout(timer);
    turn.abort();
    turn = new AbortController();
    const { signal } = turn;
    const term = input.value.trim();
    const filters: Filters = Object.fromEntries(choices.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    const asked = term !== '' || Object.keys(filters).length > 0;
    if (!answer) status.textContent = say('searchLoading');
    retry.hidden = true;
    try {
      const got = await client.ask(term, filters, signal);
      signal.throwIfAborted();
      answer = got;
      for (const choice of choices) fillChoice(choice, got.counts[choice.name] ?? {});
      if (got.count === 0) list.replaceChildren();
      const said = got.count > 0 ? 'searchCount' : 'searchNone';
      status.textContent = asked ? `${got.instead} ${say(said, { count: got.count, term })}`.trim() : '';
      hint.hidden = asked && got.count > 0;
      more.hidden = true;
      await show(got, 0, signal);
    } catch {
      fail(signal);
    }
  };

  const showMore = async (): Promise<void> => {
    const { signal } = turn;
    const start = list.children.length;
    more.disabled = true;
    try {
      if (answer) await show(answer, start, signal);
      list.children[start]?.querySelector('a')?.focus();
    } catch {
      fail(signal);
    }
    more.disabled = false;
  };

  /** Up and down lead from the field through the results and back. */
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops: Element[] = [input, ...links()];
    const here = stops.indexOf(document.activeElement!);
    if (!step || here < 0) return;
    event.preventDefault();
    (stops[here + step] as HTMLElement | undefined)?.focus();
  };

  form.oninput = (event) => {
    clearTimeout(timer);
    turn.abort();
    timer = setTimeout(() => void search(), event.target !== input ? 0 : input.value.trim().length > fewLetters ? pause : longPause);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    void search().then(() => links()[0]?.focus());
  };
  more.onclick = showMore;
  retry.onclick = search;
  dialog.addEventListener('keydown', walk);
  dialog.addEventListener('click', ({ target }) => {
    // A click beside the dialog lands on the dialog itself; a link may lead to a place on this page.
    const followed = (target as Element).closest('a') !== null;
    if (!followed && target !== dialog) return;
    if (followed) note(input.value.trim());
    dialog.close();
    left = followed;
  });
  dialog.addEventListener('close', () => {
    if (!left) note(undefined);
    left = false;
  });
  const narrow = Object.assign(document.createElement('button'), { type: 'button', className: 'search-narrow' });
  narrow.textContent = say('searchNarrow');
  narrow.ariaExpanded = 'false';
  narrow.onclick = () => (narrow.ariaExpanded = String(form.classList.toggle('narrowed')));
  form.append(narrow);

  adoptStyle(look);
  dialog.dataset['ready'] = 'true';
  void search();
}
