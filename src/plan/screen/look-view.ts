import { html, nothing, type TemplateResult } from 'lit';
import { today } from '#kit/dates/today.inline.ts';
import { numberedLinks, type Entry, type NumberedLink } from '../model/plan.ts';
import { entryList } from '../model/stored-plan.ts';
import { dayInWords, linkInWords } from '../words/sentences.ts';
import { lookTable } from '../words/tables.ts';
import { planButton } from './fields.ts';
import type { PlanView } from './plan-view.ts';
import { seenView } from './seen-view.ts';
import { tableView } from './sheet-view.ts';
import { sureChoices } from './walk-view.ts';

/** The second look: each assumption by its date, what was found then and now, and the log of what was seen. */
export function lookView(view: PlanView): TemplateResult {
  const { words, editing, language } = view;
  const { plan } = editing;
  const due = numberedLinks(plan)
    .filter(({ link }) => link.look !== '')
    .sort((one, other) => one.link.look.localeCompare(other.link.look));
  return html`
    <h2 tabindex="-1" data-plan-heading>${words('plan.part.look')}</h2>
    <h3>${words('plan.looks.due')}</h3>
    ${due.length === 0 ? html`<p>${words('plan.looks.none')}</p>` : due.map((link) => dueView(view, link))}
    ${plan.looks.length > 0 ? html`<h3>${words('plan.looks')}</h3>` : nothing} ${tableView(lookTable(plan, words, language))}
    ${seenView(view)}
  `;
}

function dueView(view: PlanView, numbered: NumberedLink): TemplateResult {
  const { words, editing, language } = view;
  const { link, number } = numbered;
  const looks = editing.plan.looks.filter((look) => look.link === link.id).sort((one, other) => one.date.localeCompare(other.date));
  const last = looks.at(-1);
  const calendar = () =>
    void import('./calendar.ts').then(
      ({ saveLookEntry }) => saveLookEntry(view, numbered),
      () => view.say(words('plan.failed')),
    );
  return html`<details class="plan-entry">
    <summary>${words('plan.looks.begin', { number })} (${dayInWords(link.look, language)})</summary>
    <p dir="auto">${linkInWords(numbered, words, language)}</p>
    <p dir="auto">
      ${last ? words('plan.looks.last', { day: dayInWords(last.date, language), found: last.found }) : words('plan.looks.lastNone')}
    </p>
    ${movedView(view, looks)}
    <form class="plan-look" autocomplete="off" @submit=${(event: SubmitEvent) => saveLook(view, numbered, event)}>
      <label class="plan-field"
        ><span>${words('plan.look.found')}</span
        ><textarea class="field" name="found" dir="auto" rows="2" maxlength="600" required></textarea>
      </label>
      <fieldset class="plan-choice">
        <legend>${words('plan.look.sure')}</legend>
        ${sureChoices(view).map(
          ([value, text]) =>
            html`<label class="tick"
              ><input type="radio" name="sure" value=${value} ?checked=${value === link.sure} /> <span>${text}</span></label
            >`,
        )}
      </fieldset>
      <fieldset class="plan-choice">
        <legend>${words('plan.look.decision')}</legend>
        ${(['keep', 'change', 'drop'] as const).map(
          (value) =>
            html`<label class="tick"
              ><input type="radio" name="decision" value=${value} required /> <span>${words(`plan.decision.${value}`)}</span></label
            >`,
        )}
      </fieldset>
      <label class="plan-field"
        ><span>${words('plan.look.why')}</span><textarea class="field" name="why" dir="auto" rows="2" maxlength="600"></textarea>
      </label>
      <p class="button-row">
        <button class="button">${words('plan.looks.save')}</button>
        ${planButton(words('plan.looks.calendar', { number }), calendar, 'button-quiet')}
      </p>
    </form>
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

function saveLook(view: PlanView, { link }: NumberedLink, event: SubmitEvent): void {
  event.preventDefault();
  const { words, editing, say } = view;
  const form = event.currentTarget as HTMLFormElement;
  const given = new FormData(form);
  const textOf = (name: string): string => {
    const text = given.get(name);
    return typeof text === 'string' ? text : '';
  };
  const [found, decision, why, sure] = [textOf('found'), textOf('decision'), textOf('why'), textOf('sure')];
  editing.add('looks', { link: link.id, date: today(), found, decision, why, sure } as Partial<Entry<'looks'>>);
  if (sure !== link.sure) editing.set(entryList('links', link.id), 'sure', sure);
  form.reset();
  say(words('plan.looks.saved'));
}
