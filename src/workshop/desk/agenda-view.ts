import { html, type TemplateResult } from 'lit';
import { agendaLimits as limits } from '#schemas/workshop-limits.ts';
import { spansOf, type Agenda, type AgendaPart } from '#workshop/set/agenda.ts';
import type { Words } from '#kit/strings/words.ts';
import { buttonView } from '../button-view.ts';

/** Replaces the plan at the desk. */
export type EditAgenda = (change: (agenda: Agenda) => Agenda) => void;

const value = (event: Event) => (event.target as HTMLInputElement).value;

/** The timed plan of the session, folded up; each part with its minutes, its title, and what the group does. */
export function agendaView(agenda: Agenda, change: EditAgenda, say: Words): TemplateResult {
  const minutes = spansOf(agenda).at(-1)?.to ?? 0;
  const summary = agenda.length > 0 ? say('desk.agendaSum', { count: agenda.length, minutes }) : say('desk.agendaNone');
  return html`<section class="desk-part">
    <h3>${say('desk.agenda')}</h3>
    <p>${say('desk.agendaWhat')}</p>
    <details class="desk-list" data-desk="agenda">
      <summary .textContent=${summary}></summary>
      <ol class="desk-agenda">
        ${agenda.map((part, i) => partView(part, i, change, say))}
      </ol>
      ${buttonView(say('desk.agendaIn'), () => change((before) => [...before, { minutes: 10, title: '', what: '' }]), agenda.length >= limits.parts)}
    </details>
  </section>`;
}

function partView({ minutes, title, what }: AgendaPart, i: number, change: EditAgenda, say: Words): TemplateResult {
  const put = (part: Partial<AgendaPart>) => change((before) => before.with(i, { ...before[i]!, ...part }));
  const number = i + 1;
  return html`<li>
    <input
      class="field"
      type="text"
      dir="auto"
      maxlength=${limits.title}
      data-desk=${`part-${number}`}
      aria-label=${say('desk.agendaTitle', { number })}
      .value=${title}
      @input=${(event: Event) => put({ title: value(event) })}
    />
    <label>
      <input
        class="field"
        type="number"
        min="1"
        max=${limits.minutes}
        data-desk=${`minutes-${number}`}
        aria-label=${say('desk.agendaMinutes', { number })}
        .value=${String(minutes)}
        @change=${(event: Event) => put({ minutes: Math.min(Math.max(Math.round(Number(value(event))) || 1, 1), limits.minutes) })}
      />
      <span aria-hidden="true">${say('desk.agendaUnit')}</span>
    </label>
    <button
      class="button"
      type="button"
      aria-label=${say('desk.agendaOut', { number })}
      @click=${() => change((before) => before.toSpliced(i, 1))}
    >
      ${say('desk.outShort')}
    </button>
    <textarea
      class="field"
      rows="2"
      dir="auto"
      maxlength=${limits.what}
      aria-label=${say('desk.agendaDoes', { number })}
      .value=${what}
      @input=${(event: Event) => put({ what: value(event) })}
    ></textarea>
  </li>`;
}
