import { html, nothing, type TemplateResult } from 'lit';
import { gapsIn } from '../words/gaps.ts';
import { planInWords } from '../words/sentences.ts';
import { linkTable, type PlanTable } from '../words/tables.ts';
import { drawingView } from './drawing-view.ts';
import { planButton } from './fields.ts';
import type { PlanView } from './plan-view.ts';

/** The plan on one sheet: the drawing, the same in words and as a table, and what is still open. */
export function sheetView(view: PlanView): TemplateResult {
  const { words, editing, language } = view;
  const { plan } = editing;
  return html`
    <h2 tabindex="-1" data-plan-heading dir="auto">${plan.about.title || words('plan.untitled')}</h2>
    ${
      plan.steps.length === 0
        ? html`<p>${words('plan.drawing.empty')}</p>`
        : html`${drawingView(view)}
            <p class="plan-small">${words('plan.drawing.weak')}</p>
            <p class="button-row">
              ${planButton(words('plan.room.open'), view.present)} ${planButton(words('plan.files.print'), () => print(view))}
            </p>`
    }
    <section id="plan-in-words">
      <h3>${words('plan.inWords')}</h3>
      ${planInWords(plan, words, language).map(
        ({ heading, lines }) =>
          html`<h4>${heading}</h4>
            ${lines.map((line) => html`<p dir="auto">${line}</p>`)}`,
      )}
    </section>
    <section>
      <h3>${words('plan.asTable')}</h3>
      ${tableView(linkTable(plan, words, language))}
    </section>
    <section class="plan-gaps">
      <h3>${words('plan.gaps')}</h3>
      ${gapsView(view)}
    </section>
  `;
}

function print(view: PlanView): void {
  void import('./documents.ts').then(
    ({ printPlan }) => printPlan(view),
    () => view.say(view.words('plan.failed')),
  );
}

function gapsView({ words, editing, go }: PlanView): TemplateResult {
  const gaps = gapsIn(editing.plan, words);
  if (gaps.length === 0) return html`<p>${words('plan.gaps.none')}</p>`;
  return html`<ul>
    ${gaps.map(
      ({ text, at }) =>
        html`<li><span dir="auto">${text}</span> ${planButton(words('plan.gaps.correct'), () => go(at), 'button-quiet')}</li>`,
    )}
  </ul>`;
}

/** A table that scrolls in its frame where it is wider than the screen. */
export function tableView({ title, columns, rows }: PlanTable): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<div class="plan-table" tabindex="0" role="region" aria-label=${title}>
    <table>
      <caption class="sr-only">
        ${title}
      </caption>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td dir="auto">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
