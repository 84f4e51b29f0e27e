import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyle } from '#kit/adopted-style.inline.ts';
import { RoomDialog, type RoomWords } from '#kit/room/room-dialog.ts';
import { layOutColumns, roomWidth } from '../drawing/columns.ts';
import { layOutStack } from '../drawing/stack.ts';
import { numberedLinks, partAround, stepsInOrder, type PlanStep } from '../model/plan.ts';
import { linkInBrief } from '../words/sentences.ts';
import { drawnLayout } from './drawing-view.ts';
import { planButton } from './fields.ts';
import look from './plan-room.css?inline';
import type { PlanView } from './plan-view.ts';

/**
 * The plan in front of a room: the whole drawing, then one step at a time with what leads to it and what it leads to, as a
 * drawing or in words.
 */
export class PlanRoom extends RoomDialog {
  static override properties = { view: { attribute: false } };
  declare view: PlanView | undefined;
  #inWords = true;

  open(): Promise<void> {
    return this.openAt(0);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('resize', this.#resized);
  }

  protected override closed(): void {
    super.closed();
    window.removeEventListener('resize', this.#resized);
  }

  #resized = (): void => this.requestUpdate();

  protected override get first(): number {
    return 0;
  }

  protected override get last(): number {
    return this.#steps.length;
  }

  get #steps(): readonly PlanStep[] {
    return this.view ? stepsInOrder(this.view.editing.plan) : [];
  }

  protected override get roomWords(): RoomWords | undefined {
    return this.view && { name: this.view.words('plan.room'), ...this.view.page.room };
  }

  protected override get place(): string {
    const { words } = this.view!;
    return this.at === 0 ? words('plan.room.all') : words('plan.room.place', { at: this.at, all: this.#steps.length });
  }

  protected override get controls(): TemplateResult {
    const { words } = this.view!;
    const change = () => {
      this.#inWords = !this.#inWords;
      this.drawn();
    };
    return html`<span class="room-form"
      >${this.at === 0 ? nothing : planButton(words(this.#inWords ? 'plan.room.drawing' : 'plan.room.words'), change)}</span
    >`;
  }

  protected override get screen(): TemplateResult {
    const view = this.view!;
    const { words, editing } = view;
    const step = this.#steps[this.at - 1];
    if (!step)
      return html`<h2 tabindex="-1" dir="auto">${editing.plan.about.title || words('plan.untitled')}</h2>
        ${editing.plan.about.aim ? html`<p dir="auto">${words('plan.said.aim', { text: editing.plan.about.aim })}</p>` : nothing}
        ${drawnLayout(view, layOutColumns(editing.plan, view.rtl, roomWidth), 'columns')}`;
    return html`<p class="room-level">${words(`plan.level.${step.level}`)}</p>
      <h2 tabindex="-1" dir="auto">${step.text || words('plan.noText')}</h2>
      ${this.#inWords ? wordsAround(view, step) : drawingAround(view, step)}`;
  }
}

/** What leads to a step, and what it leads to. */
function wordsAround({ words, editing }: PlanView, step: PlanStep): TemplateResult {
  const links = numberedLinks(editing.plan);
  const part = (heading: 'plan.room.from' | 'plan.room.to', lines: string[]) =>
    lines.length === 0
      ? nothing
      : html`<h3>${words(heading)}</h3>
          ${lines.map((line) => html`<p dir="auto">${line}</p>`)}`;
  const said = (side: 'from' | 'to') => links.filter((one) => one[side].id === step.id).map((one) => linkInBrief(one, words));
  const [from, to] = [said('to'), said('from')];
  return html`${part('plan.room.from', from)} ${part('plan.room.to', to)}
  ${from.length + to.length === 0 ? html`<p>${words('plan.room.alone')}</p>` : nothing}`;
}

/** The step and its neighbours, in the form that gives the larger letters on this screen. */
function drawingAround(view: PlanView, step: PlanStep): TemplateResult {
  const part = partAround(view.editing.plan, step.id);
  const [columns, stack] = [layOutColumns(part, view.rtl, roomWidth), layOutStack(part, view.rtl)];
  const scale = ({ width, height }: { width: number; height: number }) =>
    Math.min(window.innerWidth / width, (window.innerHeight * heightShare) / height);
  return scale(columns) >= scale(stack) ? drawnLayout(view, columns, 'columns', step.id) : drawnLayout(view, stack, 'stack', step.id);
}

/** What the bar and the heading leave of the window. */
const heightShare = 0.7;

adoptStyle(look);
customElements.define('plan-room', PlanRoom);
