import { refuseCutPastes } from '#kit/whole-paste.ts';
import { html, LitElement, nothing } from 'lit';
import { planStore } from '#answers/store/plan-store.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { showTrouble } from '#answers/store/store-notice.ts';
import { today } from '#kit/dates/today.inline.ts';
import { filled } from '#kit/strings/filled.inline.ts';
import { dueLinks } from '../model/second-look.ts';
import type { PlanKey, PlanWords } from '../words/sentences.ts';
import { planButton } from './fields.ts';
import { PlanEditing } from './editing.ts';
import { filesView, type OpenedPlan } from './files-view.ts';
import { healthView } from './health-view.ts';
import { lookView } from './look-view.ts';
import { melView } from './mel-view.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import { pageData } from './page-data.ts';
import type { PlanRoom } from './plan-room.ts';
import type { PlanView } from './plan-view.ts';
import { sheetView } from './sheet-view.ts';
import { TrackedQuestions } from './tracked-questions.ts';
import { walkView } from './walk-view.ts';

const parts = ['walk', 'sheet', 'mel', 'look', 'health', 'files'] as const;
type Part = (typeof parts)[number];

/** The plan: one question at a time, and what they amount to. All of it happens in the browser. */
class ReformPlanElement extends LitElement {
  readonly #page = pageData();
  readonly #words: PlanWords = (key, values = {}) => filled(this.#page.words[key], values);
  readonly #editing = new PlanEditing(planStore(), (key: PlanKey) => this.#say(this.#words(key)));
  readonly #questions = new TrackedQuestions();
  #part: Part = 'walk';
  #said = '';
  #opened: OpenedPlan | undefined;
  #end = () => {};
  /** What is to get the focus once it is drawn. */
  #wanted = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    planStore().addEventListener('change', this.#refresh);
    planStore().addEventListener('erased', this.#giveWay);
    deviceStore().addEventListener('change', this.#draw);
    showTrouble(document.querySelector('[data-plan-notice] .store-notice')!, planStore());
    window.addEventListener('popstate', this.#back);
    this.#back();
    // What a reload shows does not take the focus.
    this.#wanted = '';
    this.#end = refuseCutPastes(this, (length, most) => this.#words('plan.tooLong', { length, most }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    planStore().removeEventListener('change', this.#refresh);
    planStore().removeEventListener('erased', this.#giveWay);
    deviceStore().removeEventListener('change', this.#draw);
    window.removeEventListener('popstate', this.#back);
    this.#end();
  }

  protected override render() {
    const words = this.#words;
    const view: PlanView = {
      editing: this.#editing,
      words,
      page: this.#page,
      questions: this.#questions,
      language: document.documentElement.lang,
      rtl: document.documentElement.dir === 'rtl',
      say: this.#say,
      go: this.#go,
      present: this.#present,
      draw: this.#draw,
    };
    return html`
      <nav class="button-row plan-parts" aria-label=${words('plan.parts')}>
        ${parts.map(
          (part) =>
            html`<button
              class=${part === this.#part ? 'button button-primary' : 'button'}
              type="button"
              data-part=${part}
              aria-current=${part === this.#part ? 'true' : nothing}
              @click=${() => this.#go(part)}
            >
              ${words(`plan.part.${part}`)}
            </button>`,
        )}
      </nav>
      ${this.#dueView()}
      <div class="plan-part" data-plan-part=${this.#part}>${this.#partOf(view)}</div>
      <plan-room .view=${view}></plan-room>
      <p class="plan-said">
        <span role="status" data-plan-said>${this.#said}</span>
        ${this.#editing.step?.holds() ? planButton(words('plan.undo'), () => this.#editing.undo(), 'button-quiet') : nothing}
      </p>
    `;
  }

  /** Says wherever the reader is that the day of an assumption has come. */
  #dueView() {
    const due = this.#part === 'look' ? [] : dueLinks(this.#editing.plan, today());
    if (due.length === 0) return nothing;
    const words = this.#words;
    return html`<div class="notice plan-due">
      <p>${words('plan.looks.notice', { numbers: due.map(({ number }) => number).join(', ') })}</p>
      ${planButton(words('plan.looks.go'), () => this.#go('look'), 'button-quiet')}
    </div>`;
  }

  #partOf(view: PlanView) {
    switch (this.#part) {
      case 'walk':
        return walkView(view);
      case 'sheet':
        return sheetView(view);
      case 'mel':
        return melView(view);
      case 'look':
        return lookView(view);
      case 'health':
        return healthView(view);
      case 'files':
        return filesView({ ...view, opened: this.#opened, open: this.#open });
    }
  }

  protected override updated(): void {
    const wanted = this.#wanted && this.querySelector<HTMLElement>(this.#wanted);
    this.#wanted = '';
    if (!wanted) return;
    if (wanted instanceof HTMLDetailsElement) wanted.open = true;
    (wanted.querySelector('summary') ?? wanted).focus();
  }

  #go = (place: string): void => {
    this.#editing.flush();
    // A step that was typed and not added yet is meant; where there is no room for it, it stays and the page says so.
    const typed = this.querySelector<HTMLInputElement>('.plan-new [name="new-step"]');
    typed?.form?.requestSubmit();
    if (typed?.value.trim()) return;
    const from = this.#part === 'walk' ? this.#editing.place || 'problem' : this.#part;
    if (from !== place && (place !== 'walk' || this.#part !== 'walk')) keepPlace(from, place);
    this.#show(place);
  };

  /** Shows what the browser's Back and Forward lead to. */
  #back = (): void => {
    const place = keptPlace();
    if (place === undefined) return;
    this.#editing.flush();
    this.#show(place);
  };

  #show(place: string): void {
    const part = parts.find((one) => one === place);
    const entry = place.startsWith('row-') ? 'mel' : place.startsWith('seen-') ? 'look' : undefined;
    this.#part = part ?? entry ?? 'walk';
    if (this.#part === 'mel') this.#questions.fetch(this.#draw);
    if (!part && !entry) this.#editing.stay(place);
    this.#said = '';
    this.#wanted = entry ? `#${place}` : '[data-plan-heading]';
    this.requestUpdate();
  }

  #open = (opened: OpenedPlan | undefined): void => {
    this.#opened = opened;
    this.#wanted = opened?.reading.ok ? '[data-plan-opened]' : '';
    this.requestUpdate();
  };

  #present = (): void => {
    this.#editing.flush();
    void import('./plan-room.ts').then(
      async () => {
        await this.updateComplete;
        await this.querySelector<PlanRoom>('plan-room')!.open();
      },
      () => this.#say(this.#words('plan.failed')),
    );
  };

  #say = (text: string): void => {
    this.#said = text;
    this.requestUpdate();
  };

  #refresh = (): void => {
    this.#editing.refresh();
    this.requestUpdate();
  };

  #giveWay = (): void => {
    this.#editing.giveWay();
    this.#opened = undefined;
    this.#say(this.#words('plan.erased'));
  };

  #draw = (): void => this.requestUpdate();
}

customElements.define('reform-plan', ReformPlanElement);
