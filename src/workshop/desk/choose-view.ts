import { html, type TemplateResult } from 'lit';
import { askedLists } from '#library/asked-lists.ts';
import { limits } from '#schemas/workshop-limits.ts';
import type { WorkshopSet } from '#workshop/set/set.ts';
import type { SetList } from '#workshop/set/set-list.ts';
import { isChosen, toggled } from './editing.ts';
import type { Words } from '#kit/strings/words.ts';
import type { EditSet } from './edit-set.ts';

/** All lists, each folded up, with a box to tick for every question. */
export function chooseView(set: WorkshopSet, lists: readonly SetList[], change: EditSet, say: Words): TemplateResult {
  return html`<section class="desk-part">
    <h3>${say('desk.choose')}</h3>
    <p>${say('desk.chooseHow', { advised: limits.advised })}</p>
    ${askedLists(lists).map((list) => listView(list, set, change, say))}
  </section>`;
}

function listView(list: SetList, set: WorkshopSet, change: EditSet, say: Words): TemplateResult {
  const chosen = set.items.filter((item) => item.list === list.number).length;
  return html`<details class="desk-list">
    <summary>
      ${list.title} <span class="desk-count" .textContent=${chosen > 0 ? say('desk.chosen', { count: chosen }) : ''}></span>
    </summary>
    ${list.groups.map(
      ({ title, slots }) =>
        html`<p class="desk-group">${title}</p>
          ${slots.map((slot) => {
            const item = { list: list.number, slot };
            return html`<label class="tick">
              <input type="checkbox" .checked=${isChosen(set, item)} @change=${() => change((before) => toggled(before, item))} />
              <span>${list.questions[slot]!.text}</span>
            </label>`;
          })}`,
    )}
  </details>`;
}
