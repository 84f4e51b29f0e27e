import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryFields, entryLimits } from '#schemas/plan-fields.ts';
import { numberedLinks, type Entry } from '../model/plan.ts';
import { entryList } from '../model/stored-plan.ts';
import { lopsidedIn } from '../words/lopsided.ts';
import { entryText, planButton, selectOf } from './fields.ts';
import type { PlanView } from './plan-view.ts';

/** Who tracks what: questions with the decisions they serve, and what is lopsided in them. */
export function melView(view: PlanView): TemplateResult {
  const { words, editing } = view;
  const { plan } = editing;
  const lopsided = lopsidedIn(plan);
  return html`
    <h2 tabindex="-1" data-plan-heading>${words('plan.mel')}</h2>
    <p>${words('plan.mel.what')}</p>
    ${
      lopsided.length > 0
        ? html`<div class="notice">
            <p><b>${words('plan.mel.lopsided')}</b></p>
            <ul>
              ${lopsided.map((name) => html`<li>${words(`plan.lopsided.${name}`)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${repeat(
      plan.rows,
      ({ id }) => id,
      (row, i) => rowView(view, row, i + 1),
    )}
    ${seedView(view)}
  `;
}

const plain = ['question', 'decision', 'needs', 'sign', 'where', 'often', 'who', 'start', 'minutes'] as const;

function rowView(view: PlanView, row: Entry<'rows'>, number: number): TemplateResult {
  const { words, editing } = view;
  return html`<details class="plan-entry" id=${`row-${row.id}`}>
    <summary dir="auto">${row.question || words('plan.mel.entry', { number })}</summary>
    ${selectOf({
      name: `row-${row.id}:about`,
      legend: words('plan.row.about'),
      value: row.about,
      options: entryFields.rows.about.map((about) => [about, words(`plan.about.${about}`)]),
      set: (value) => editing.set(entryList('rows', row.id), 'about', value),
    })}
    ${plain.map((field) => entryText(view, 'rows', row, field, words(`plan.row.${field}`), entryFields.rows[field] > 200 ? 2 : 1))}
    ${planButton(words('plan.mel.remove'), () => editing.remove('rows', row.id, 'plan.mel.removed'), 'button-quiet')}
  </details>`;
}

function seedView(view: PlanView): TemplateResult {
  const { words, editing, page, questions } = view;
  const add = (rows: Partial<Entry<'rows'>>[]) => addRows(view, rows);
  const fromLinks = () =>
    numberedLinks(editing.plan)
      .filter(({ link }) => link.assumption !== '')
      .map(({ link, from }) => ({
        about: from.level,
        question: words('plan.row.fromLink', { assumption: link.assumption }),
        sign: [link.holds, link.fails].filter(Boolean).join('\n'),
        who: link.who,
      }));
  const addQuestion = (event: SubmitEvent) => {
    event.preventDefault();
    const [list, place] = (new FormData(event.currentTarget as HTMLFormElement).get('question') as string).split(':') as [string, string];
    const { about } = page.tracked.find((one) => one.list === list)!;
    add([{ about, question: questions.lists!.get(list)![Number(place)]! }]);
  };
  return html`<h3>${words('plan.mel.seed')}</h3>
    <p class="button-row">
      ${planButton(words('plan.mel.assumptions'), () => add(fromLinks()))}
      ${planButton(words('plan.mel.own'), () => add([{ about: 'person' }]))}
    </p>
    ${
      questions.lists
        ? html`<form class="plan-new" @submit=${addQuestion}>
            <label class="plan-field"
              ><span>${words('plan.mel.question')}</span>
              <select class="field" name="question">
                ${page.tracked.map(
                  ({ list, title }) =>
                    html`<optgroup label=${title}>
                      ${questions.lists!.get(list)?.map((text, i) => html`<option value=${`${list}:${i}`}>${text}</option>`)}
                    </optgroup>`,
                )}
              </select></label
            >
            <button class="button">${words('plan.mel.add')}</button>
          </form>`
        : html`<p role="status">${questions.failed ? words('plan.failed') : words('plan.mel.coming')}</p>`
    }`;
}

/** Adds what is not there yet, as far as there is room. */
function addRows({ words, editing, say, go }: PlanView, rows: readonly Partial<Entry<'rows'>>[]): void {
  const known = new Set(editing.plan.rows.map(({ question }) => question));
  const fresh = rows.filter(({ question }) => question === undefined || !known.has(question));
  const room = entryLimits.rows - editing.plan.rows.length;
  const ids = fresh.slice(0, room).map((row) => editing.add('rows', row));
  if (ids.length === 1) go(`row-${ids[0]!}`);
  say(fresh.length > room ? words('plan.mel.full', { most: entryLimits.rows }) : words('plan.mel.added', { count: fresh.length }));
}
