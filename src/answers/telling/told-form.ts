import { onSharedComputer } from '#answers/store/device.ts';
import type { UndoableStep } from '#answers/store/step.ts';
import { showTrouble } from '#answers/store/store-notice.ts';
import type { SaveResult } from '#answers/store/store.ts';
import { draftStore } from '#answers/store/stores.ts';
import { copyText } from '#kit/clipboard.ts';
import { saveFile } from '#kit/files/save-file.ts';
import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';
import { caseDraft } from './case-draft.inline.ts';
import { pageOfAddress } from './page-of-address.ts';
import type { Maker, ToldOutcome } from './told-outcome.ts';
import { ToldDraft } from './told-draft.ts';
import { mailTo, onCodeHost } from './ways-out.ts';

const makers: Record<string, () => Promise<Maker>> = {
  case: () => import('./case-outcome.ts').then(({ caseOutcome }) => caseOutcome),
  suggestion: () => import('./suggestion-outcome.ts').then(({ suggestionOutcome }) => suggestionOutcome),
};

/**
 * A form whose text leaves the device only by one of four ways, each of which the writer takes: a mail, a copy, a file, or the
 * page of a code host that is filled in already.
 */
class ToldForm extends HTMLElement {
  readonly #drafts = draftStore();
  readonly #kind = this.dataset['kind']!;
  #draft!: ToldDraft;
  #make: Maker | undefined;
  #cleared: UndoableStep | undefined;

  connectedCallback(): void {
    const page = pageOfAddress(location.hash);
    const about = this.#find<HTMLInputElement>('about');
    if (about) about.value = page;
    const list = about ? `suggest-${page.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'home'}` : caseDraft;
    this.#draft = new ToldDraft(this.querySelector('form')!, this.#drafts, list, this.#saved);
    showTrouble(this.querySelector('.store-notice')!, this.#drafts);
    this.#drafts.addEventListener('change', this.#show);
    this.#drafts.addEventListener('erased', () => {
      this.#draft.giveWay();
      this.#say('outcome', 'tell.erased');
    });
    this.#press('clear', this.#clear);
    this.#press('undo', this.#undo);
    this.#press('copy', () => void this.#copy());
    this.#press('file', this.#save);
    this.#press('print', () => window.print());
    // Another link to this form has another page in it, and so another draft.
    if (about) window.addEventListener('hashchange', this.#openOther);
    void makers[this.#kind]!().then(
      (make) => {
        this.#make = make;
        this.#show();
      },
      () => this.#say('lacking', 'tell.failed'),
    );
    this.#show();
  }

  #openOther = (event: HashChangeEvent): void => {
    if (location.hash.startsWith('#page=')) location.reload();
    // A place of this page, such as where the skip link leads: loading again must find the same draft.
    else history.replaceState(history.state, '', event.oldURL);
  };

  #find<E extends HTMLElement>(name: string): E | null {
    return this.querySelector<E>(`[data-${name}]`);
  }

  #press(name: string, act: () => void): void {
    this.#find(name)!.addEventListener('click', act);
  }

  #say(place: 'outcome' | 'lacking', key: StringKey | undefined): void {
    this.#find(place)!.textContent = key ? fill(this, key) : '';
  }

  #saved = (result: SaveResult): void => {
    const saved = onSharedComputer() ? 'answers.savedForTab' : 'answers.saved';
    this.#say('outcome', ({ saved, held: 'answers.notSaved', erased: 'tell.erased' } as const)[result]);
  };

  #show = (): void => {
    this.#draft.show();
    this.#find('undo')!.hidden = !this.#cleared?.holds();
    const made = this.#make?.(this, this.#draft.told);
    if (!made) return;
    const { title, text, file, lacking, preview } = made;
    this.#find('preview')!.replaceChildren(preview);
    this.#say('lacking', lacking);
    this.#find('ways')!.hidden = lacking !== undefined;
    const mail = mailTo(this.dataset['mailTo'] ?? '', title, text, fill(this, 'tell.paste'));
    this.#lead('mail', mail);
    const open = this.dataset['open'];
    if (open) this.#lead('host', onCodeHost(open, { title, file: file.name, text: file.text }));
  };

  #lead(way: 'mail' | 'host', { address, whole }: { address: string; whole: boolean }): void {
    this.#find<HTMLAnchorElement>(way)!.href = address;
    this.#find(`${way}-long`)!.hidden = whole;
  }

  #made(): ToldOutcome {
    this.#draft.flush();
    return this.#make!(this, this.#draft.told);
  }

  async #copy(): Promise<void> {
    const { text } = this.#made();
    const done = await copyText(text);
    const shown = this.#find<HTMLTextAreaElement>('text')!;
    shown.value = text;
    shown.hidden = done;
    if (!done) shown.select();
    this.#say('outcome', done ? 'tell.copied' : 'tell.copyByHand');
  }

  #save = (): void => {
    const { name, type, text } = this.#made().file;
    saveFile(name, type, text);
    this.#say('outcome', 'tell.saved');
  };

  #clear = (): void => {
    this.#cleared = this.#draft.clear();
    this.#say('outcome', 'tell.cleared');
    this.#show();
    if (this.#cleared.holds()) this.#find('undo')!.focus();
  };

  #undo = (): void => {
    const done = this.#cleared!.undo();
    if (done) this.#cleared = undefined;
    this.#say('outcome', done ? 'letter.undone' : 'letter.notUndone');
    this.#show();
  };
}

customElements.define('told-form', ToldForm);
