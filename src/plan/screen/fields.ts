/** The fields of the page. All write through `PlanEditing`, so that nothing typed is lost. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { aboutFields, entryFields } from '#schemas/plan-fields.ts';
import type { AboutField, Entry, Kind } from '../model/plan.ts';
import { aboutList, entryList } from '../model/stored-plan.ts';
import type { PlanView } from './plan-view.ts';

/** A button of the plan with its text. */
export const planButton = (text: string, act: () => void, kind = ''): TemplateResult =>
  html`<button class=${`button ${kind}`} type="button" @click=${act}>${text}</button>`;

export interface TextField {
  list: string;
  field: string;
  label: string;
  stored: string;
  longest: number;
  rows: number;
  /** Whether the label says what the heading says, and is only heard. */
  quiet?: boolean;
  /** Whether its form is not sent without it. */
  required?: boolean;
}

export function textIn(
  view: PlanView,
  { list, field, label, stored, longest, rows, quiet = false, required = false }: TextField,
): TemplateResult {
  const { editing } = view;
  const shown = editing.shown(list, field, stored);
  const type = (event: Event) => editing.type(list, field, (event.target as HTMLInputElement).value, stored);
  const name = `${list}:${field}`;
  return html`<label class="plan-field"
    ><span class=${quiet ? 'sr-only' : ''}>${label}</span> ${
      rows > 1
        ? html`<textarea
            class="field"
            dir="auto"
            rows=${rows}
            maxlength=${longest}
            name=${name}
            ?required=${required}
            .value=${live(shown)}
            @input=${type}
            @blur=${editing.flush}
          ></textarea>`
        : html`<input
            class="field"
            type="text"
            dir="auto"
            maxlength=${longest}
            name=${name}
            .value=${live(shown)}
            @input=${type}
            @blur=${editing.flush}
          />`
    }</label
  >`;
}

export const aboutText = (view: PlanView, field: AboutField, label: string, rows = 4, quiet = false): TemplateResult =>
  textIn(view, { list: aboutList, field, label, rows, quiet, stored: view.editing.plan.about[field], longest: aboutFields[field] });

/** A field of an entry that holds a text. */
export function entryText<K extends Kind>(
  view: PlanView,
  kind: K,
  entry: Entry<K>,
  field: keyof Entry<K> & string,
  label: string,
  rows = 2,
): TemplateResult {
  const rule = (entryFields[kind] as Record<string, number | readonly string[]>)[field];
  const longest = typeof rule === 'number' ? rule : 0;
  return textIn(view, { list: entryList(kind, entry.id), field, label, rows, stored: entry[field] as string, longest });
}

/** A field of an entry that holds a day. */
export function entryDay<K extends Kind>(
  view: PlanView,
  kind: K,
  entry: Entry<K>,
  field: keyof Entry<K> & string,
  label: string,
): TemplateResult {
  const list = entryList(kind, entry.id);
  return dayIn({ name: `${list}:${field}`, label, value: entry[field] as string, set: (day) => view.editing.set(list, field, day) });
}

/** A field that holds a day. */
export function dayIn({
  name,
  label,
  value,
  set,
}: {
  name: string;
  label: string;
  value: string;
  set: (day: string) => void;
}): TemplateResult {
  return html`<label class="plan-field plan-day"
    ><span>${label}</span>
    <input
      class="field"
      type="date"
      name=${name}
      .value=${live(value)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />
  </label>`;
}

export interface Choices {
  name: string;
  legend: string;
  value: string;
  /** Each with its words; the empty one is "no answer". */
  options: readonly (readonly [value: string, text: string])[];
  set: (value: string) => void;
  /** Whether its form is not sent without one. */
  required?: boolean;
}

/** A few answers to choose one of. */
export function choiceOf({ name, legend, value, options, set, required = false }: Choices): TemplateResult {
  return html`<fieldset class="plan-choice">
    <legend>${legend}</legend>
    ${options.map(
      ([option, text]) =>
        html`<label class="tick"
          ><input
            type="radio"
            name=${name}
            value=${option}
            ?required=${required}
            .checked=${live(option === value)}
            @change=${() => set(option)}
          />
          <span>${text}</span></label
        >`,
    )}
  </fieldset>`;
}

/** Many answers to choose one of. */
export function selectOf({ name, legend, value, options, set }: Choices): TemplateResult {
  return html`<label class="plan-field"
    ><span>${legend}</span>
    <select class="field" name=${name} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
      ${options.map(([option, text]) => html`<option value=${option} ?selected=${option === value} .selected=${option === value}>${text}</option>`)}
    </select></label
  >`;
}
