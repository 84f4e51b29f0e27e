import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { today } from '#kit/dates/today.inline.ts';
import { entryFields } from '#schemas/plan-fields.ts';
import { isWeak, type Entry, type NumberedLink, type PlanLink } from '../model/plan.ts';
import { lookedAt, waitingLinks, type FilledLook } from '../model/second-look.ts';
import { draftList, lookDraftOf, type LookDraft } from '../model/stored-plan.ts';
import { asSentence, dayInWords, linkInWords } from '../words/sentences.ts';
import { lookTable } from '../words/tables.ts';
import { choiceOf, dayIn, planButton, textIn } from './fields.ts';
import type { PlanView } from './plan-view.ts';
import { seenView } from './seen-view.ts';
import { tableView } from './sheet-view.ts';
import { sureChoices } from './link-question.ts';

/** The second look: each assumption by its date, what was found then and now, and the log of what was seen. */
export function lookView(view: PlanView): TemplateResult {
  const { words, editing, language } = view;
  const { plan } = editing;
  const waiting = waitingLinks(plan);
  return html`
    <h2 tabindex="-1" data-plan-heading>${words('plan.part.look')}</h2>
    <h3>${words('plan.looks.due')}</h3>
    ${
      waiting.length === 0
        ? html`<p>${words('plan.looks.none')}</p>`
        : repeat(
            waiting,
            ({ link }) => link.id,
            (link) => waitingView(view, link),
          )
    }
    ${plan.looks.length > 0 ? html`<h3>${words('plan.looks')}</h3>` : nothing} ${tableView(lookTable(plan, words, language))}
    ${seenView(view)}
  `;
}

function waitingView(view: PlanView, numbered: NumberedLink): TemplateResult {
  const { words, editing, language } = view;
  const { link, number } = numbered;
  const looks = editing.plan.looks.filter((look) => look.link === link.id).sort((one, other) => one.date.localeCompare(other.date));
  const last = looks.at(-1);
  const isDue = link.look !== '' && link.look <= today();
  const day =
    link.look === ''
      ? words('plan.looks.undated')
      : words(isDue ? 'plan.looks.isDue' : 'plan.looks.on', { day: dayInWords(link.look, language) });
  return html`<details class="plan-entry" id=${`look-${link.id}`}>
    <summary dir="auto">
      ${words('plan.looks.begin', { number, assumption: asSentence(link.assumption) })}
      <small>${day}${isWeak(link) ? ` ${words('plan.looks.weak')}` : ''}</small>
    </summary>
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
  const sentences = [
    found && `${asSentence(found)}.`,
    sure && words(`plan.sure.${sure}.said`),
    decision && `${words(`plan.decision.${decision}`)}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Every field is saved as it is written, so that nothing is lost when the plan changes before the look is saved. */
function formView(view: PlanView, numbered: NumberedLink): TemplateResult {
  const { words, editing } = view;
  const { link, number } = numbered;
  const list = draftList(link.id);
  const draft = lookDraftOf(editing.store.answers, link.id);
  const { decision } = draft;
  const text = (field: 'found' | 'why' | 'assumption', required: boolean, stored = draft[field]) =>
    textIn(view, {
      list,
      field,
      label: words(`plan.look.${field}`),
      stored,
      longest: field === 'assumption' ? entryFields.links.assumption : entryFields.looks[field],
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
      value: decision,
      options: (['keep', 'change', 'drop'] as const).map((value) => [value, words(`plan.decision.${value}`)] as const),
      set: (value) => editing.set(list, 'decision', value),
      required: true,
    })}
    ${decision === 'change' ? text('assumption', true, draft.assumption || link.assumption) : nothing}
    ${decision === 'drop' ? html`<p class="plan-small">${words('plan.looks.dropHow')}</p>` : nothing} ${text('why', false)}
    ${
      decision === 'drop'
        ? nothing
        : dayIn({
            name: `${list}:next`,
            label: words('plan.look.next'),
            value: nextIn(draft, link),
            set: (day) => editing.set(list, 'next', day || noAnswer),
          })
    }
    <p class="button-row">
      <button class="button">${words('plan.looks.save')}</button>
      ${link.look === '' ? nothing : planButton(words('plan.looks.calendar', { number }), calendar, 'button-quiet')}
    </p>
  </form>`;
}

const noAnswer = 'open';

/** How sure the reader is now; as before until they say otherwise. */
const sureIn = ({ sure }: LookDraft, link: PlanLink) => (sure === noAnswer ? '' : sure || link.sure) as PlanLink['sure'];

/** The day of the next look; the one that the plan has if that is still to come. */
const nextIn = ({ next }: LookDraft, link: PlanLink): string => (next === noAnswer ? '' : next || (link.look > today() ? link.look : ''));

function saveLook({ words, editing, say }: PlanView, { link: { id } }: NumberedLink, event: SubmitEvent): void {
  event.preventDefault();
  const plan = editing.fresh();
  const link = plan.links.find((one) => one.id === id);
  if (!link) return say(words('plan.looks.gone'));
  const draft = lookDraftOf(editing.store.answers, id);
  const decision = draft.decision as FilledLook['decision'];
  const look = { ...draft, decision, sure: sureIn(draft, link), next: nextIn(draft, link) };
  editing.replace(lookedAt(plan, id, look, today()), decision === 'drop' ? 'plan.looks.dropped' : 'plan.looks.saved', id);
}
