import { fill } from '#strings/strings.ts';
import { fillChoice } from './filter-choice.ts';
import { resultItem } from './result-item.ts';
import { SearchClient, type Answer, type Filters } from './search-client.ts';
import look from './search.css?inline';

const pageLength = 8;
/** Long enough for the next letter, too short to be felt. */
const pause = 180;

/** Makes the dialog search: while one types, by filter, with the keyboard. `words` carries the strings. */
export function furnish(words: HTMLElement, dialog: HTMLDialogElement): void {
  const part = <E extends HTMLElement = HTMLElement>(selector: string) => dialog.querySelector<E>(selector)!;
  const form = part<HTMLFormElement>('.search-form');
  const input = part<HTMLInputElement>('input');
  const choices = [...form.querySelectorAll('select')];
  const list = part('.search-results');
  const status = part('.search-status');
  const hint = part('.search-hint');
  const more = part('.search-more');
  const retry = part('.search-retry');
  const client = new SearchClient();
  let answer: Answer | undefined;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout>;

  const links = () => [...list.querySelectorAll('a')];
  const items = async (from: Answer, start: number) =>
    (await from.take(start, start + pageLength)).map((found) => resultItem(found, (also) => fill(words, 'search.also', { words: also })));

  const search = async (): Promise<void> => {
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    const term = input.value.trim();
    const filters: Filters = Object.fromEntries(choices.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    const asked = term !== '' || Object.keys(filters).length > 0;
    if (!answer) status.textContent = fill(words, 'search.loading');
    retry.hidden = true;
    try {
      const got = await client.ask(term, filters);
      const shown = asked ? await items(got, 0) : [];
      // The reader has typed on meanwhile; a later turn will show its own answer.
      if (mine !== turn) return;
      answer = got;
      for (const choice of choices) fillChoice(choice, got.counts[choice.name] ?? {});
      list.replaceChildren(...shown);
      const said = got.count > 0 ? 'search.count' : 'search.none';
      status.textContent = asked ? fill(words, said, { count: got.count, term }) : '';
      hint.hidden = asked && got.count > 0;
      more.hidden = got.count <= pageLength || !asked;
    } catch {
      if (mine !== turn) return;
      answer = undefined;
      list.replaceChildren();
      hint.hidden = more.hidden = true;
      status.textContent = fill(words, 'search.failed');
      retry.hidden = false;
    }
  };

  const showMore = async (): Promise<void> => {
    if (!answer) return;
    const start = list.children.length;
    const added = await items(answer, start);
    list.append(...added);
    more.hidden = list.children.length >= answer.count;
    added[0]?.querySelector('a')?.focus();
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
    timer = setTimeout(search, event.target === input ? pause : 0);
  };
  form.onsubmit = async (event) => {
    event.preventDefault();
    await search();
    links()[0]?.focus();
  };
  more.onclick = showMore;
  retry.onclick = search;
  dialog.addEventListener('keydown', walk);
  dialog.addEventListener('click', ({ target }) => {
    // A click beside the dialog lands on the dialog itself; a link may lead to a place on this page.
    if (target === dialog || (target as Element).closest('a')) dialog.close();
  });

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
  dialog.dataset['ready'] = 'true';
  void search();
}
