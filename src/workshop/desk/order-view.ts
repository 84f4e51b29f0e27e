import { html, type LitElement, type TemplateResult } from 'lit';
import { limits } from '#schemas/workshop-limits.ts';
import type { WorkshopSet } from '#workshop/set/set.ts';
import type { SetList } from '#workshop/set/set-list.ts';
import { reordered, toggled } from './editing.ts';
import type { Words } from '#kit/strings/words.ts';
import type { EditSet } from './edit-set.ts';

/**
 * The chosen questions in their order, each with buttons that move it or take it out. What changes is written as a property,
 * since a translator replaces the text that Lit would change.
 */
export function orderView(set: WorkshopSet, lists: readonly SetList[], change: EditSet, say: Words): TemplateResult {
  return html`<section class="desk-part">
    <h3>${say('desk.order')}</h3>
    <p
      role="status"
      .textContent=${say(set.items.length > limits.advised ? 'desk.tooMany' : 'desk.count', { count: set.items.length, advised: limits.advised })}
    ></p>
    <ol class="desk-order">
      ${set.items.map((item, i) => {
        const last = i === set.items.length - 1;
        return html`<li>
          <span .textContent=${lists.find(({ number }) => number === item.list)?.questions[item.slot]?.text ?? ''}></span>
          <span class="desk-moves">
            <button
              class="button"
              type="button"
              data-move="up"
              ?disabled=${i === 0}
              aria-label=${say('desk.up', { number: i + 1 })}
              @click=${(event: Event) => void move(event, change, i, -1)}
            >
              ${say('desk.upShort')}
            </button>
            <button
              class="button"
              type="button"
              data-move="down"
              ?disabled=${last}
              aria-label=${say('desk.down', { number: i + 1 })}
              @click=${(event: Event) => void move(event, change, i, 1)}
            >
              ${say('desk.downShort')}
            </button>
            <button
              class="button"
              type="button"
              aria-label=${say('desk.out', { number: i + 1 })}
              @click=${() => void change((before) => toggled(before, item))}
            >
              ${say('desk.outShort')}
            </button>
          </span>
        </li>`;
      })}
    </ol>
  </section>`;
}

/** Moves a question, and the keyboard along with it before the next key is read, so that it can be moved on. */
async function move(event: Event, change: EditSet, place: number, by: -1 | 1): Promise<void> {
  const rows = (event.currentTarget as Element).closest('ol')!;
  void change((before) => reordered(before, place, by));
  // Not what `change` promises: link and poster are made after the rows are drawn, and may take a while.
  await rows.closest<LitElement>('workshop-desk')!.updateComplete;
  const directions = by < 0 ? ['up', 'down'] : ['down', 'up'];
  const buttons = directions.map((name) => rows.children[place + by]?.querySelector<HTMLButtonElement>(`[data-move="${name}"]`));
  buttons.find((button) => button && !button.disabled)?.focus();
}
