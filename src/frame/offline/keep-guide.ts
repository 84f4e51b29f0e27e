import { fill } from '#kit/strings/strings.ts';
import type { Sentence } from './keeping-strings.ts';
import {
  askToLast,
  check,
  keep,
  obstacle,
  registered,
  remove,
  renew,
  copyState,
  stop,
  activateNewer,
  followDownload,
  type CopyState,
} from './kept-copy.ts';

const controls = ['keep', 'use-now', 'renew', 'check', 'remove'] as const;
type Control = (typeof controls)[number];

/** What a reader can do as the copy stands. */
const ways: Record<CopyState, readonly Control[]> = {
  none: ['keep'],
  part: ['keep', 'remove'],
  going: [],
  kept: ['renew', 'check', 'remove'],
  newer: ['use-now', 'remove'],
};

/** Keeps the guide on the device when the reader asks for it, see `KeepGuide.astro`. */
class KeepGuide extends HTMLElement {
  connectedCallback(): void {
    this.#part('keep').onclick = () => void this.#keep();
    this.#part('renew').onclick = () => void this.#follow(renew(this.#progress), 'newest');
    this.#part('check').onclick = () => void this.#check();
    this.#part('remove').onclick = () => void this.#remove();
    this.#part('stop').onclick = () => void stop();
    this.#part('use-now').onclick = () => void activateNewer();
    void this.#open();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`)!;
  }

  async #open(): Promise<void> {
    await this.#look();
    // A download may have begun on another page, or by the browser itself.
    const registration = await registered().catch(() => undefined);
    if (registration?.installing) await this.#follow(followDownload(registration, this.#progress), 'kept');
  }

  /**
   * Says how the copy stands.
   *
   * @param outcome what came of what the reader did; that a newer edition waits is worth more
   */
  async #look(outcome?: Sentence): Promise<CopyState | undefined> {
    const inTheWay = obstacle();
    try {
      const now = inTheWay ? undefined : await copyState();
      this.#say(now === 'newer' ? now : (outcome ?? now ?? inTheWay!), now ? ways[now] : []);
      return now;
    } catch {
      this.#say('blocked', []);
      return undefined;
    }
  }

  #say(sentence: Sentence, offered: readonly Control[]): void {
    this.#part('state').textContent = fill(this, `keeping.${sentence}`, { edition: this.dataset['edition']! });
    for (const control of controls) this.#part(control).hidden = !offered.includes(control);
    this.#part('going').hidden = true;
    this.#add();
  }

  /** A second sentence, under the one that says how the copy stands. */
  #add(sentence?: Sentence, counts?: Record<string, number>): void {
    this.#part('more').textContent = sentence ? fill(this, `keeping.${sentence}`, counts) : '';
  }

  async #keep(): Promise<void> {
    const lasting = askToLast();
    const now = await this.#follow(keep(this.#progress), 'kept');
    if (now === 'kept') this.#add((await lasting) ? 'lasts' : 'mayGo');
  }

  /** Looks at every file of the copy; how many there were shows that it did. */
  async #check(): Promise<void> {
    const checking = check(this.#progress);
    const outcome = checking.then(({ wrong, failed }): Sentence | undefined => {
      if (failed) return failed === 'stopped' && wrong === 0 ? undefined : failed;
      return wrong > 0 ? 'repaired' : 'checked';
    });
    await this.#follow(outcome, 'kept', 'checking');
    const { all, wrong, failed } = await checking;
    if (wrong > 0 || !failed) this.#add(wrong > 0 ? 'wrong' : 'right', { all, wrong });
  }

  /** Shows a download until it ends, then says how it ended. */
  async #follow(download: Promise<Sentence | undefined>, ended: Sentence, during: Sentence = 'going'): Promise<CopyState | undefined> {
    const asked = this.contains(document.activeElement);
    this.#say(during, []);
    this.#part('going').hidden = false;
    this.querySelector('progress')!.removeAttribute('value');
    this.#part('count').textContent = '';
    // The button that was pressed is gone; the keyboard goes to the one that ends what it began.
    if (asked) this.#part('stop').focus();
    const failure = await download;
    const now = await this.#look(failure ?? ended);
    if (failure && now === 'kept') this.#add('complete');
    if (asked) this.querySelector<HTMLElement>('.keep-ways > :not([hidden])')?.focus();
    return now;
  }

  /** Counts for the eye; a screen reader can ask the bar, and is told only the end. */
  #progress = (done: number, all: number): void => {
    Object.assign(this.querySelector('progress')!, { max: all, value: done });
    this.#part('count').textContent = fill(this, 'keeping.count', { done, all });
  };

  async #remove(): Promise<void> {
    await remove();
    await this.#look('removed');
    this.#part('keep').focus();
  }
}

customElements.define('keep-guide', KeepGuide);
