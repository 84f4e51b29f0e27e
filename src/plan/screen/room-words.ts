/** What the room view of a plan says in words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawnPart } from '../drawing/room-parts.ts';
import { numberedLinks, type NumberedLink, type PlanStep } from '../model/plan.ts';
import { linkInBrief, onOneLine } from '../words/sentences.ts';
import type { PlanView } from './plan-view.ts';

/** The title with the problem and the aim, large. */
export function aboutInRoom({ words, editing }: PlanView): TemplateResult {
  const { about } = editing.plan;
  const said = (['problem', 'aim'] as const).filter((name) => about[name] !== '');
  return html`<h2 tabindex="-1" dir="auto">${about.title || words('plan.untitled')}</h2>
    ${said.map((name) => html`<p dir="auto">${words(`plan.said.${name}`, { text: onOneLine(about[name]) })}</p>`)}`;
}

const linesOf = ({ words }: PlanView, links: readonly NumberedLink[]): TemplateResult[] =>
  links.map((link) => html`<p dir="auto">${linkInBrief(link, words)}</p>`);

/** What the arrows of a part say. */
export function linksInRoom(view: PlanView, part: DrawnPart): TemplateResult {
  const own = new Set(part.links.map(({ id }) => id));
  const lines = linesOf(
    view,
    numberedLinks(view.editing.plan).filter(({ link }) => own.has(link.id)),
  );
  return html`${lines.length > 0 ? lines : html`<p>${view.words('plan.room.noArrow')}</p>`}`;
}

/** What leads to a step, and what it leads to. */
export function wordsAround(view: PlanView, step: PlanStep): TemplateResult {
  const { words, editing } = view;
  const links = numberedLinks(editing.plan);
  const around = (side: 'from' | 'to') => links.filter((one) => one[side].id === step.id);
  const part = (heading: 'plan.room.from' | 'plan.room.to', found: readonly NumberedLink[]) =>
    found.length === 0
      ? nothing
      : html`<h3>${words(heading)}</h3>
          ${linesOf(view, found)}`;
  const [from, to] = [around('to'), around('from')];
  return html`${part('plan.room.from', from)} ${part('plan.room.to', to)}
  ${from.length + to.length === 0 ? html`<p>${words('plan.room.alone')}</p>` : nothing}`;
}
