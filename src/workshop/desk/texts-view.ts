import { html, nothing, type TemplateResult } from 'lit';
import { knownSides, limits } from '#schemas/workshop-limits.ts';
import type { Sides, WorkshopSet } from '#workshop/set/set.ts';
import { withNewPrompt, withoutPrompt, withPrompt } from './editing.ts';
import type { Words } from '#kit/strings/words.ts';
import type { EditSet } from './edit-set.ts';

/** Languages that workshops of this field are held in most; only the facilitator's own words are in it. */
const languages = ['ar', 'en', 'es', 'fr', 'id', 'pt', 'ru', 'sq', 'sw', 'uk', 'zh'];

const value = (event: Event) => (event.target as HTMLInputElement).value;

/** Everything but the questions: title, day, language, sides, prompts, and the rule for small groups. */
export function textsView(set: WorkshopSet, change: EditSet, say: Words): TemplateResult {
  const put = (part: Partial<WorkshopSet>) => void change((before) => ({ ...before, ...part }));
  return html`<section class="desk-part">
    <h3>${say('desk.about')}</h3>
    <label class="desk-field"
      ><span>${say('desk.title')}</span>
      <input
        class="field"
        type="text"
        data-desk="title"
        maxlength=${limits.title}
        .value=${set.title}
        @input=${(event: Event) => put({ title: value(event) })}
    /></label>
    <label class="desk-field"
      ><span>${say('desk.date')}</span>
      <input class="field" type="date" data-desk="date" .value=${set.date} @input=${(event: Event) => put({ date: value(event) })}
    /></label>
    <label class="desk-field"
      ><span>${say('desk.language')}</span>
      <select class="field" data-desk="language" @change=${(event: Event) => put({ language: value(event) })}>
        ${[...new Set([...languages, set.language])].map((code) => html`<option value=${code} ?selected=${code === set.language}>${nameOf(code)}</option>`)}
      </select></label
    >
    ${promptsView(set, change, say)} ${sidesView(set.sides, (sides) => put({ sides }), say)}
    <fieldset class="desk-group-rule">
      <legend>${say('desk.rule')}</legend>
      ${[false, true].map(
        (named) =>
          html`<label class="tick"
            ><input type="radio" name="desk-rule" .checked=${set.named === named} @change=${() => put({ named })} />
            <span>${say(named ? 'desk.ruleNamed' : 'desk.ruleHidden')}</span></label
          >`,
      )}
    </fieldset>
  </section>`;
}

function promptsView({ prompts, language }: WorkshopSet, change: EditSet, say: Words): TemplateResult {
  return html`<fieldset>
    <legend>${say('desk.prompts')}</legend>
    <p>${say('desk.promptsHow', { most: limits.prompts, length: limits.prompt })}</p>
    ${prompts.map(
      (text, i) =>
        html`<div class="desk-prompt">
          <label class="desk-field"
            ><span>${say('desk.prompt', { number: i + 1 })}</span>
            <textarea
              class="field"
              rows="2"
              dir="auto"
              lang=${language}
              maxlength=${limits.prompt}
              data-desk=${`prompt-${i + 1}`}
              .value=${text}
              @input=${(event: Event) => void change((before) => withPrompt(before, i, value(event)))}
            ></textarea>
          </label>
          <button class="button button-quiet" type="button" @click=${() => void change((before) => withoutPrompt(before, i))}>
            ${say('desk.promptOut', { number: i + 1 })}
          </button>
        </div>`,
    )}
    ${prompts.length < limits.prompts ? html`<button class="button" type="button" data-desk="add-prompt" @click=${() => void change(withNewPrompt)}>${say('desk.promptIn')}</button>` : nothing}
  </fieldset>`;
}

function sidesView(sides: Sides, put: (sides: Sides) => void, say: Words): TemplateResult {
  const own = typeof sides !== 'string';
  const choice = (text: string, checked: boolean, chosen: Sides) =>
    html`<label class="tick"
      ><input type="radio" name="desk-sides" .checked=${checked} @change=${() => put(chosen)} /> <span>${text}</span></label
    >`;
  return html`<fieldset>
    <legend>${say('desk.sides')}</legend>
    <p>${say('desk.sidesHow')}</p>
    ${knownSides.map((known) => choice(say(`desk.sides.${known}`), sides === known, known))} ${choice(say('desk.sides.own'), own, ['', ''])}
    ${
      own
        ? sides.map(
            (name, i) =>
              html`<label class="desk-field"
                ><span>${say('desk.sideName', { number: i + 1 })}</span>
                <input
                  class="field"
                  type="text"
                  maxlength=${limits.side}
                  data-desk=${`side-${i + 1}`}
                  .value=${name}
                  @input=${(event: Event) => put(i === 0 ? [value(event), sides[1]] : [sides[0], value(event)])}
              /></label>`,
          )
        : nothing
    }
  </fieldset>`;
}

function nameOf(code: string): string {
  return new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(code) ?? code;
}
