import { followEscapedMark } from '#frame/parts/escaped-mark.inline.ts';
import { dropPastWorkshops } from '#answers/store/past-workshops.ts';
import { today } from '#kit/dates/today.inline.ts';
import { fullDay } from '#kit/dates/full-day.inline.ts';
import { fill } from '#kit/strings/strings.ts';
import { openSet, type OpenedSet } from '#workshop/set/open-set.ts';
import { pageLists } from '#workshop/set/page-lists.inline.ts';
import { fragmentIn } from '#workshop/set/set-link.ts';
import { sideNames } from '#workshop/set/side-names.inline.ts';
import type { CodePanel } from './code-panel.ts';
import { QuestionCards } from './question-cards.ts';
import { ParticipantAnswers } from './participant-answers.ts';

/**
 * Opens the workshop of the link, and fetches what makes the code right after the questions. After that
 * nothing is fetched any more, so the network may go.
 *
 * The end of the link stays in the address, also where it was pasted, or the reader has gone to a place of the
 * page: loading the page again must open the same workshop.
 */
class ParticipantPage extends HTMLElement {
  readonly #lists = pageLists();
  /** What opened the workshop that is shown. */
  #fragment = '';
  #close: (() => void) | undefined;

  connectedCallback(): void {
    // Also where no workshop is opened: a phone that was lent must not keep what somebody wrote.
    dropPastWorkshops(today());
    this.#part('[data-open]').addEventListener('click', () => void this.#open(this.#part<HTMLTextAreaElement>('[data-link]').value));
    window.addEventListener('hashchange', this.#openAddress);
    this.#openAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#openAddress);
    this.#close?.();
  }

  #part<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }

  #openAddress = (): void => {
    const fragment = location.hash.slice(1);
    // Nothing, or a place of this page, such as where the skip link leads.
    if (fragment !== '' && !document.getElementById(fragment)) return void this.#open(fragment);
    delete this.dataset['linked'];
    this.#keepAddress();
  };

  #keepAddress(): void {
    if (this.#fragment) history.replaceState(history.state, '', `#${this.#fragment}`);
  }

  /** @param text a link or its end, which may be a name */
  async #open(text: string): Promise<void> {
    const fragment = fragmentIn(text);
    const opened = isUnusual(fragment)
      ? await import('./unusual-link.ts').then(({ openUnusual }) => openUnusual(fragment, this.#lists)).catch(() => notLoaded(this))
      : ({ ...(await openSet(fragment, this.#lists)), link: fragment, said: undefined } as const);
    if (this.dataset['linked']) this.dataset['linked'] = 'read';
    const refused = this.#part('[data-refused]');
    refused.hidden = opened.ok;
    // What was refused says better what to do now.
    this.#part('[data-ask]').hidden = true;
    // A workshop that is open stays open: what its reader wrote is worth more than a broken link.
    this.#part('[data-paste]').hidden = opened.ok;
    if (opened.ok) {
      this.#fragment = opened.link;
      this.#show(opened);
    } else refused.textContent = opened.said ?? fill(this, `workshop.refused.${opened.reason}`);
    this.#keepAddress();
  }

  /** Keeps the page with what it has loaded, and says whether it has to stay open. */
  async #keep(loaded: Promise<unknown>, until: string): Promise<void> {
    const keeping = await Promise.all([import('#frame/offline/kept-page.ts'), loaded]).catch(() => undefined);
    const kept = (await keeping?.[0].keepPage(until)) ?? false;
    const day = fullDay(until, document.documentElement.lang);
    this.#part('[data-kept]').textContent = fill(this, kept ? 'participant.kept' : 'participant.keepOpen', { day });
    this.#part('[data-kept]').dataset['kept'] = kept ? 'yes' : 'no';
  }

  #show({ set, questions, codeList }: OpenedSet): void {
    this.#close?.();
    const answers = new ParticipantAnswers(codeList.number, set.date);
    const title = this.#part('[data-title]');
    title.lang = set.language;
    if (set.title) title.textContent = set.title;
    const when = this.#part('[data-when]');
    when.hidden = !set.date;
    when.textContent = fullDay(set.date, document.documentElement.lang);
    this.#part('[data-qr-title]').textContent = title.textContent;
    for (const rule of this.querySelectorAll<HTMLElement>('[data-rule]')) rule.hidden = (rule.dataset['rule'] === 'named') !== set.named;
    this.#part('[data-earlier]').hidden = !answers.found;
    const names = sideNames(set.sides, (side) => fill(this, `workshop.side.${side}`));
    // Before the notes are filled in: what is hidden has no height to grow to.
    this.#part('[data-set]').hidden = false;
    const cards = new QuestionCards(this, { questions, language: set.language, names, answers });
    let panel: CodePanel | undefined;
    let over = false;
    this.#close = () => {
      over = true;
      cards.close();
      panel?.close();
    };
    void import('./code-panel.ts').then(
      async (module) => {
        if (over) return;
        panel = new module.CodePanel(this, { codeList, answers, sided: names.length > 0, questions });
        await this.#keep(panel.ready, answers.until);
      },
      () => (this.#part('[data-said]').textContent = fill(this, 'participant.noCode')),
    );
  }
}

const notLoaded = (page: HTMLElement) => ({ ok: false, reason: 'none', said: fill(page, 'participant.noCode') }) as const;

/** Whether more has to be loaded to open it: it is a name, or holds earlier words of its questions. */
const isUnusual = (fragment: string) => /^(w3|(?!w\d)\w)/.test(fragment);

followEscapedMark();
customElements.define('participant-page', ParticipantPage);
