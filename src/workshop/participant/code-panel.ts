// Straight from their files: what reads codes has no use on a phone that shows one.
import { format } from '#answers/code/alphabet.ts';
import type { CodeList } from '#answers/code/code-list.ts';
import { encode } from '#answers/code/encode.ts';
import type { State } from '#answers/store/answers.ts';
import { stateWord } from '#answers/checklist/page-texts.ts';
import { ownTag } from '#answers/sharing/own-tag.ts';
import { copyText } from '#kit/clipboard.ts';
import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';
import type { UndoableStep } from '#answers/store/step.ts';
import type { SetQuestion } from '#workshop/set/set-list.ts';
import type { ParticipantAnswers } from './participant-answers.ts';

interface Subject {
  codeList: CodeList;
  questions: readonly SetQuestion[];
  answers: ParticipantAnswers;
  /** Whether there is a side to choose. */
  sided: boolean;
}

/** "Show this to your facilitator": the code of the current answers, as text and as a QR code. */
export class CodePanel {
  readonly #root: HTMLElement;
  readonly #subject: Subject;
  readonly #over = new AbortController();
  /** Fetched along with the set, because the network may be gone by the time it is asked for. */
  readonly #qr = import('#kit/qr/qr-image.ts').catch(() => undefined);
  #code = '';
  #cleared: UndoableStep | undefined;

  constructor(root: HTMLElement, subject: Subject) {
    this.#root = root;
    this.#subject = subject;
    this.#on('copy', () => void this.#copy(format(this.#code, ' ')));
    this.#on('copy-notes', () => void this.#copy(this.#ownText()));
    this.#part('[data-share]').hidden = typeof navigator.share !== 'function';
    // Whoever closes the share sheet has changed their mind; that is not an error.
    this.#on(
      'share',
      () => void navigator.share({ title: this.#say('participant.shareTitle'), text: format(this.#code, ' ') }).catch(() => {}),
    );
    this.#on('qr', () => void this.#showQr());
    // Loaded before it is asked for, since the network may be gone by then; a button that cannot show anything stays closed.
    void this.#qr.then((picture) => (this.#part<HTMLButtonElement>('[data-qr]').disabled = !picture));
    this.#on('qr-close', () => this.#part<HTMLDialogElement>('[data-qr-screen]').close());
    this.#on('clear', this.#clear);
    this.#on('clear-earlier', this.#clear);
    this.#part('[data-said]').textContent = '';
    this.#part('[data-back]').hidden = true;
    subject.answers.store.addEventListener('change', this.#show, { signal: this.#over.signal });
    this.#show();
  }

  /** Until all is there that a code needs. */
  get ready(): Promise<unknown> {
    return this.#qr;
  }

  close(): void {
    this.#over.abort();
  }

  #part<E extends HTMLElement>(selector: string): E {
    return this.#root.querySelector<E>(selector)!;
  }

  #on(name: string, act: () => void): void {
    this.#part(`[data-${name}]`).addEventListener('click', act, { signal: this.#over.signal });
  }

  #say(key: StringKey): string {
    return fill(this.#root, key);
  }

  #show = (): void => {
    const { answers, codeList, questions, sided } = this.#subject;
    const given: Record<string, State | undefined> = Object.fromEntries(questions.map(({ id }) => [id, answers.given(id)]));
    const marked = questions.filter(({ id }) => answers.given(id)).length;
    this.#part('.set-code [data-empty]').hidden = marked > 0;
    this.#part('.set-code [data-full]').hidden = marked === 0;
    // What the next person has begun to write is not undone for the one before.
    this.#part('[data-back]').hidden = answers.isBegun || !this.#cleared?.holds();
    if (!answers.isBegun) this.#part('[data-earlier]').hidden = true;
    // Once chosen it stays in sight, so that a slip of the finger can be corrected.
    if (!sided || marked === 0 || answers.side === undefined) this.#part('[data-side-open]').hidden = !sided || marked === 0;
    if (marked === 0) return;
    this.#code = encode({ answers: [{ list: codeList, states: given }], tag: ownTag(answers.store), side: answers.side });
    this.#part('.answer-code').textContent = format(this.#code, ' ');
  };

  async #copy(text: string): Promise<void> {
    this.#part('[data-said]').textContent = this.#say((await copyText(text)) ? 'participant.copied' : 'participant.notCopied');
  }

  /** Everything the participant marked and wrote, for themselves. */
  #ownText(): string {
    const { answers, questions } = this.#subject;
    const rows = questions.map(({ id, text }, i) =>
      [`${i + 1}. ${text}`, stateWord(answers.state(id)), answers.note(id)].filter(Boolean).join('\n'),
    );
    return [this.#part('[data-title]').textContent, ...rows].join('\n\n');
  }

  async #showQr(): Promise<void> {
    const picture = await this.#qr;
    const screen = this.#part<HTMLDialogElement>('[data-qr-screen]');
    const code = format(this.#code);
    this.#part('[data-qr-place]').replaceChildren(...(picture ? [picture.qrImage(code)] : []));
    this.#part('[data-qr-code]').textContent = format(this.#code, ' ');
    screen.showModal();
  }

  #clear = (): void => {
    const step = this.#subject.answers.clear();
    this.#cleared = step;
    const back = this.#part<HTMLButtonElement>('[data-back]');
    this.#part('[data-said]').textContent = this.#say('participant.cleared');
    this.#show();
    back.focus();
    back.onclick = () => {
      const done = step.undo();
      this.#part('[data-said]').textContent = this.#say(done ? 'participant.back' : 'participant.backPart');
    };
  };
}
