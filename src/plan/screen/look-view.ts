import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { today } from '#kit/dates/today.inline.ts';
import { entryFields } from '#schemas/plan-fields.ts';
import { numberedLinks, type Entry, type NumberedLink, type PlanLink } from '../model/plan.ts';
import { draftList, entryList, lookDraftOf, type LookDraft } from '../model/stored-plan.ts';
import { dayInWords, linkInWords } from '../words/sentences.ts';
import { lookTable } from '../words/tables.ts';
import { choiceOf, planButton, textIn } from './fields.ts';
import type { PlanView } from './plan-view.ts';
import { seenView } from './seen-view.ts';
import { tableView } from './sheet-view.ts';
import { sureChoices } from './walk-view.ts';

/** The second look: each assumption by its date, what was found then and now, and the log of what was seen. */
export function lookView(view: PlanView): TemplateResult {
  const { words, editing, language } = view;
  const { plan } = editing;
  const due = numberedLinks(plan)
    .filter(({ link }) => link.look !== '' || lookDraftOf(editing.store.answers, link.id).found !== '')
    .sort((one, other) => one.link.look.localeCompare(other.link.look));
  return html`
    <h2 tabindex="-1" data-plan-heading>${words('plan.part.look')}</h2>
    <h3>${words('plan.looks.due')}</h3>
    ${
      due.length === 0
        ? html`<p>${words('plan.looks.none')}</p>`
        : repeat(
            due,
            ({ link }) => link.id,
            (link) => dueView(view, link),
          )
    }
    ${plan.looks.length > 0 ? html`<h3>${words('plan.looks')}</h3>` : nothing} ${tableView(lookTable(plan, words, language))}
    ${seenView(view)}
  `;
}

function dueView(view: PlanView, numbered: NumberedLink): TemplateResult {
  const { words, editing, language } = view;
  const { link, number } = numbered;
  const looks = editing.plan.looks.filter((look) => look.link === link.id).sort((one, other) => one.date.localeCompare(other.date));
  const last = looks.at(-1);
  return html`<details class="plan-entry">
    <summary>${words('plan.looks.begin', { number })} (${dayInWords(link.look, language)})</summary>
    <p dir="auto">${linkInWords(numbered, words, language)}</p>
    <p dir="auto">
      ${last ? words('plan.looks.last', { day: dayInWords(last.date, language), found: last.found }) : words('plan.looks.lastNone')}
    </p>
    ${movedView(view, looks)} ${formView(view, numbered)}
  </details>`;
}

/** What the last two looks say of the same assumption. */
function movedView({ words }: PlanView, looks: readonly Entry<'looks'>[]): TemplateResult | typeof nothing {
  const [then, now] = looks.slice(-2);
  if (!then || !now) return nothing;
  return html`<p dir="auto">${words('plan.looks.moved', { then: lookInWords(words, then), now: lookInWords(words, now) })}</p>`;
}

function lookInWords(words: PlanView['words'], { found, decision, sure }: Entry<'looks'>): string {
  return [found, sure && words(`plan.sure.${sure}.said`), decision && `${words(`plan.decision.${decision}`)}.`].filter(Boolean).join(' ');
}

/** Every field is saved as it is written, so that nothing is lost when the plan changes before the look is saved. */
function formView(view: PlanView, numbered: NumberedLink): TemplateResult {
  const { words, editing } = view;
  const { link, number } = numbered;
  const list = draftList(link.id);
  const draft = lookDraftOf(editing.store.answers, link.id);
  const text = (field: 'found' | 'why', required: boolean) =>
    textIn(view, {
      list,
      field,
      label: words(`plan.look.${field}`),
      stored: draft[field],
      longest: entryFields.looks[field],
      rows: 2,
      required,
    });
  const calendar = () =>
    void import('./calendar.ts').then(
      ({ saveLookEntry }) => saveLookEntry(view, numbered),
      () => view.say(words('plan.failed')),
    );
  return html`<form class="plan-look" autocomplete="off" @submit=${(event: SubmitEvent) => saveLook(view, numbered, event)}>
    ${text('found', true)}
    ${choiceOf({
      name: `${list}:sure`,
      legend: words('plan.look.sure'),
      value: sureIn(draft, link),
      options: sureChoices(view),
      set: (value) => editing.set(list, 'sure', value || noAnswer),
    })}
    ${choiceOf({
      name: `${list}:decision`,
      legend: words('plan.look.decision'),
      value: draft.decision,
      options: (['keep', 'change', 'drop'] as const).map((value) => [value, words(`plan.decision.${value}`)] as const),
      set: (value) => editing.set(list, 'decision', value),
      required: true,
    })}
    ${text('why', false)}
    <p class="button-row">
      <button class="button">${words('plan.looks.save')}</button>
      ${planButton(words('plan.looks.calendar', { number }), calendar, 'button-quiet')}
    </p>
  </form>`;
}

const noAnswer = 'open';

/** How sure the reader is now; as before until they say otherwise. */
const sureIn = ({ sure }: LookDraft, link: PlanLink): string => (sure === noAnswer ? '' : sure || link.sure);

function saveLook(view: PlanView, { link }: NumberedLink, event: SubmitEvent): void {
  event.preventDefault();
  const { words, editing, say } = view;
  editing.flush();
  const draft = lookDraftOf(editing.store.answers, link.id);
  const { found, decision, why } = draft;
  const sure = sureIn(draft, link);
  editing.add('looks', { link: link.id, date: today(), found, decision, why, sure } as Partial<Entry<'looks'>>);
  if (sure !== link.sure) editing.set(entryList('links', link.id), 'sure', sure);
  for (const field of Object.keys(draft)) editing.set(draftList(link.id), field, '');
  say(words('plan.looks.saved'));
}
