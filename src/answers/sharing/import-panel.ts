import type { CodeList } from '#answers/code/index.ts';
import { maxFileBytes, readAnswerFile } from './answer-file.ts';
import type { Answers } from '#answers/store/answers.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { adoptStyle } from '#kit/adopted-style.inline.ts';
import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';
import { inSlices } from '#kit/slices.ts';
import { askedOnPage } from './asked.ts';
import { comparison } from './comparison.ts';
import { incomingSection } from './incoming-section.ts';
import look from './incoming.css?inline';
import { listedAnswers, sentence } from './listed.ts';
import { readText } from './code-in-text.ts';
import type { UndoableStep } from '#answers/store/step.ts';
import { countChanges, merged, type ImportMode } from './merging.ts';
import type { RefusalReason } from './refusals.ts';

/** Reads what the reader imports, compares it with what is here, and merges or replaces as the reader chooses. */
export class ImportPanel {
  readonly #root: HTMLElement;
  /** What came in and what became of it; at the top of the page if a link brought it. */
  readonly #result: HTMLElement;
  readonly #lists: CodeList[];
  readonly #store = deviceStore();
  #reading: AbortController | undefined;
  #incoming: Answers | undefined;
  #step: UndoableStep | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#result = root.querySelector('[data-import-result]')!;
    this.#lists = JSON.parse(root.dataset['lists']!);
    this.#part('said').before(incomingSection(root));
    const on = (name: string, act: () => void) => this.#part(name).addEventListener('click', act);
    on('merge', () => this.#apply('merge'));
    on('replace', () => this.#apply('replace'));
    on('keep', () => this.#justLook());
    on('compare', () => this.#unfold('compare', 'compared'));
    on('take', () => this.#takeOver());
    on('undo', () => this.#undo());
    on('stop', () => this.#reading?.abort());
    this.#store.addEventListener('change', () => this.#offerUndo());
    this.#store.addEventListener('erased', () => this.#forget());
    adoptStyle(look);
  }

  /** Reads the part after `#` in the address of the page. */
  readLink(fragment: string): void {
    document.querySelector('.page-title')!.after(this.#result);
    let text = fragment;
    try {
      text = decodeURIComponent(fragment);
    } catch {
      // Not encoded as an address: read it as it is.
    }
    void this.#readText(text, 'fragment');
  }

  /** Reads what was typed or pasted. */
  readField(): void {
    void this.#readText(this.#part<HTMLTextAreaElement>('text').value);
  }

  async #readText(text: string, nothing: RefusalReason = 'no-code'): Promise<void> {
    this.#reading?.abort();
    const reading = (this.#reading = new AbortController());
    const working = this.#part('working');
    const read = await inSlices(readText(text, this.#lists, new Date()), reading.signal, () => (working.hidden = false)).catch(
      () => undefined,
    );
    if (this.#reading === reading) working.hidden = true;
    if (!read) return;
    if (read.ok) {
      const several = read.codes > 1 ? fill(this.#root, 'import.foundSeveral', { count: read.codes }) : '';
      const unread = read.unread > 0 ? fill(this.#root, 'import.foundUnread', { count: read.unread }) : '';
      this.#show(read.answers, [several, unread].filter(Boolean).join(' '));
    } else {
      const strange = read.reason === 'no-code' || (read.reason === 'unknown-character' && nothing === 'fragment');
      this.#refuse(strange ? nothing : read.reason, { ...read }, text);
    }
  }

  /** Reads the file that was chosen. */
  async readFile(): Promise<void> {
    const input = this.#part<HTMLInputElement>('file');
    const file = input.files?.[0];
    if (!file) return;
    const read = file.size > maxFileBytes ? ({ ok: false, reason: 'too-large' } as const) : readAnswerFile(await file.text());
    input.value = '';
    if (!read.ok) return this.#refuse(read.reason);
    const known = Object.entries(read.answers.lists).filter(([id]) => this.#lists.some((list) => list.id === id));
    const others = Object.keys(read.answers.lists).length - known.length;
    const found = others > 0 ? fill(this.#root, 'import.otherLists', { count: others }) : '';
    const { tag } = read.answers;
    this.#show({ version: 1, ...(tag !== undefined && { tag }), lists: Object.fromEntries(known) }, found);
  }

  #show(incoming: Answers, found: string): void {
    this.#incoming = incoming;
    this.#part('refused').hidden = true;
    this.#part('elsewhere').hidden = true;
    this.#part('said').textContent = '';
    this.#step = undefined;
    this.#offerUndo();
    const own = this.#store.answers;
    const asked = askedOnPage();
    const isOwn = incoming.tag !== undefined && incoming.tag === own.tag;
    this.#part('found').textContent = [sentence(this.#root, asked, incoming, isOwn), found].filter(Boolean).join(' ');
    this.#part('listed').replaceChildren(...listedAnswers(asked, incoming));
    this.#part('compared').replaceChildren(...comparison(this.#root, this.#lists, incoming, own));
    const changes = countChanges(own, merged(own, incoming, 'merge'));
    const replaced = countChanges(own, merged(own, incoming, 'replace'));
    const isNew = changes + replaced > 0;
    this.#part('changes').textContent = fill(this.#root, isNew ? 'import.changes' : 'import.changesNone', {
      add: changes,
      replace: replaced,
    });
    for (const name of ['compared', 'how']) this.#part(name).hidden = true;
    for (const name of ['compare', 'take']) this.#part(name).ariaExpanded = 'false';
    this.#part('choices').hidden = false;
    this.#part('incoming').hidden = false;
    this.#part('incoming').focus({ preventScroll: this.#isAtTop });
    if (this.#isAtTop) window.scrollTo({ top: 0, behavior: 'instant' });
  }

  get #isAtTop(): boolean {
    return !this.#root.contains(this.#result);
  }

  /** Shows or hides what a button is for. @returns whether it is shown now */
  #unfold(button: string, part: string): boolean {
    const hides = !this.#part(part).hidden;
    this.#part(part).hidden = hides;
    this.#part(button).ariaExpanded = String(!hides);
    return !hides;
  }

  /** What came in stays in sight; nothing is left to decide. */
  #justLook(): void {
    for (const name of ['choices', 'how']) this.#part(name).hidden = true;
    this.#say('import.unchanged');
    this.#part('said').focus({ preventScroll: true });
  }

  /** Asks how only if it makes a difference. */
  #takeOver(): void {
    const [own, incoming] = [this.#store.answers, this.#incoming!];
    if (countChanges(merged(own, incoming, 'merge'), merged(own, incoming, 'replace')) === 0) return this.#apply('merge');
    if (this.#unfold('take', 'how')) this.#part('merge').focus();
  }

  #refuse(reason: RefusalReason, values: Record<string, unknown> = {}, text = ''): void {
    const said: Record<string, string | number> = {};
    for (const [key, value] of Object.entries(values)) if (typeof value === 'string' || typeof value === 'number') said[key] = value;
    const refused = this.#part('refused');
    refused.textContent = fill(this.#root, `import.refused.${reason}`, said);
    refused.hidden = false;
    this.#part('incoming').hidden = true;
    const elsewhere = this.#part('elsewhere');
    elsewhere.hidden = reason !== 'unknown-list' || this.#root.closest('my-answers') !== null;
    const link = elsewhere.querySelector('a')!;
    link.href = `${link.href.replace(/#.*/, '')}#${encodeURIComponent(text.trim())}`;
  }

  #apply(way: ImportMode): void {
    if (!this.#incoming) return;
    const incoming = this.#incoming;
    this.#step = this.#store.update((now) => merged(now, incoming, way));
    this.#done('import.done');
    this.#offerUndo();
    this.#part('undo').focus();
  }

  #undo(): void {
    const done = this.#step!.undo();
    if (done) this.#step = undefined;
    this.#done(done ? 'import.undone' : 'import.notUndone');
    this.#offerUndo();
    const place = this.#isAtTop ? this.#part('said') : this.#root.querySelector<HTMLElement>('summary')!;
    place.focus({ preventScroll: this.#isAtTop });
  }

  /** For as long as something is still as the import left it. */
  #offerUndo(): void {
    this.#part('undo').hidden = !this.#step?.holds();
  }

  #done(key: StringKey): void {
    this.#incoming = undefined;
    this.#part('incoming').hidden = true;
    this.#say(key);
  }

  /** Everything was erased: what came in is next to what was here. */
  #forget(): void {
    this.#incoming = undefined;
    this.#part('incoming').hidden = true;
    for (const name of ['found', 'listed', 'compared', 'said']) this.#part(name).replaceChildren();
  }

  #say(key: StringKey): void {
    this.#part('said').textContent = fill(this.#root, key);
  }

  #part<E extends HTMLElement>(name: string): E {
    const selector = `[data-import-${name}]`;
    return (this.#result.querySelector<E>(selector) ?? this.#root.querySelector<E>(selector))!;
  }
}
