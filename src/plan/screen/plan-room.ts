import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyle } from '#kit/adopted-style.inline.ts';
import { QuietTimer } from '#kit/room/quiet-timer.ts';
import { roomAgendaView, roomPartButton, type RoomAgendaWords } from '#kit/room/room-agenda.ts';
import { RoomDialog, type RoomWords } from '#kit/room/room-dialog.ts';
import { filled } from '#kit/strings/filled.inline.ts';
import { fitsRoom, roomDrawing, roomParts, type DrawnPart, type RoomSpace } from '../drawing/room-parts.ts';
import { isWeak, partAround, stepsInOrder, type PlanStep } from '../model/plan.ts';
import { drawnLayout } from './drawing-view.ts';
import { planButton } from './fields.ts';
import look from './plan-room.css?inline';
import type { PlanView } from './plan-view.ts';
import { aboutInRoom, linksInRoom, wordsAround } from './room-words.ts';

/**
 * The plan in front of a room: what it is about, the drawing in as many parts as it takes to be read from afar, then one step
 * at a time with what leads to it and what it leads to. Parts and steps are drawn or said in words. The clock of the workshop
 * runs on while the view is closed, because somebody types into the plan meanwhile.
 */
export class PlanRoom extends RoomDialog {
  static override properties = { view: { attribute: false } };
  declare view: PlanView | undefined;
  /** Whether drawings are said in words, and steps are drawn. */
  #other = false;
  #showsAgenda = false;
  /** The place of the part of the workshop that the group is at, once one was started. */
  #part: number | undefined;
  readonly #timer = new QuietTimer(() => this.requestUpdate());

  open(): Promise<void> {
    this.#showsAgenda = false;
    window.addEventListener('resize', this.#resized);
    return this.openAt(0);
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
    return this.#parts.length + this.#steps.length;
  }

  /** The parts of the drawing; they follow what the plan is about. */
  get #parts(): readonly DrawnPart[] {
    const { view } = this;
    return view ? roomParts(view.editing.plan, (part) => fitsRoom(part, view.rtl, spaceFor('part'))) : [];
  }

  get #steps(): readonly PlanStep[] {
    return this.view ? stepsInOrder(this.view.editing.plan) : [];
  }

  protected override get roomWords(): RoomWords | undefined {
    return this.view && { name: this.view.words('plan.room'), ...this.view.page.room };
  }

  protected override get place(): string {
    const { words } = this.view!;
    const parts = this.#parts.length;
    const { at } = this;
    if (this.#showsAgenda) return '';
    if (at === 0) return words('plan.about');
    if (at > parts) return words('plan.room.place', { at: at - parts, all: this.#steps.length });
    return parts === 1 ? words('plan.room.all') : words('plan.room.part', { at, all: parts });
  }

  protected override get controls(): TemplateResult {
    const { words, page } = this.view!;
    const change = () => {
      this.#other = !this.#other;
      this.drawn();
    };
    const isDrawn = this.at > this.#parts.length === this.#other;
    const { left } = this.#timer;
    return html`<span class="room-timer"
      >${this.at === 0 || this.#showsAgenda ? nothing : planButton(words(isDrawn ? 'plan.room.words' : 'plan.room.drawing'), change)}
      ${roomPartButton(this.#clockWords, this.#part === undefined ? undefined : page.agenda[this.#part]!.title, this.#toggleAgenda)}
      ${left === undefined ? nothing : html`<b role="timer">${left}</b>`}</span
    >`;
  }

  protected override get screen(): TemplateResult {
    const view = this.view!;
    const parts = this.#parts;
    if (this.#showsAgenda) return this.#agendaView(view);
    if (this.at === 0) return aboutInRoom(view);
    const part = parts[this.at - 1];
    if (part) return partView(view, part, this.#other);
    const step = this.#steps[this.at - 1 - parts.length];
    if (!step) return aboutInRoom(view);
    return html`<p class="room-level">${view.words(`plan.level.${step.level}`)}</p>
      <h2 tabindex="-1" dir="auto">${step.text || view.words('plan.noText')}</h2>
      ${this.#other ? drawnIn(view, partAround(view.editing.plan, step.id), 'step', step.id) : wordsAround(view, step)}`;
  }

  #agendaView({ page }: PlanView): TemplateResult {
    return html`${roomAgendaView(this.#clockWords, page.agenda, this.#part, this.#startPart)}
    ${this.#timer.left === undefined ? nothing : html`<p>${planButton(page.clock['board.room.stop'], () => this.#timer.stop())}</p>`}`;
  }

  readonly #clockWords: RoomAgendaWords = (key, values = {}) => filled(this.view!.page.clock[key], values);

  #toggleAgenda = (): void => {
    this.#showsAgenda = !this.#showsAgenda;
    this.drawn();
  };

  #startPart = (part: number): void => {
    this.#part = part;
    this.#showsAgenda = false;
    this.#timer.start(this.view!.page.agenda[part]!.minutes);
    this.drawn();
  };

  protected override go(place: number): void {
    const left = this.#showsAgenda;
    this.#showsAgenda = false;
    super.go(place, left);
  }
}

/** A part of the drawing, or what its arrows say. */
function partView(view: PlanView, part: DrawnPart, inWords: boolean): TemplateResult {
  const { words, editing } = view;
  return html`<h2 tabindex="-1" class=${inWords ? '' : 'sr-only'} dir="auto">${editing.plan.about.title || words('plan.untitled')}</h2>
    ${
      inWords
        ? linksInRoom(view, part)
        : html`${drawnIn(view, part, 'part')} ${part.links.some(isWeak) ? html`<p>${words('plan.drawing.weakShort')}</p>` : nothing}`
    }`;
}

function drawnIn(view: PlanView, part: DrawnPart, where: 'part' | 'step', here = ''): TemplateResult {
  const { layout, form, scale } = roomDrawing(part, view.rtl, spaceFor(where));
  return drawnLayout(view, layout, form, here, scale);
}

/** What the bar, and a heading or the line on weak places, leave of the window. */
const heightShare = { part: 0.77, step: 0.66 } as const;
/** As in the style: no type is smaller than 28 pixels on a projector; a phone in the hand needs less. */
const spaceFor = (where: keyof typeof heightShare): RoomSpace => ({
  width: window.innerWidth * 0.92,
  height: window.innerHeight * heightShare[where],
  letters: Math.min(28, Math.max(16, window.innerWidth * 0.0225)),
});

adoptStyle(look);
customElements.define('plan-room', PlanRoom);
