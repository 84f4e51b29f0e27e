import { html, nothing, type TemplateResult } from 'lit';
import { maxLinkLength } from '#workshop/set/set-link.ts';
import type { WorkshopSet } from '#workshop/set/set.ts';
import { buttonView } from '../button-view.ts';
import { textsByLength } from './editing.ts';
import type { Sent } from './desk-store.ts';
import type { WorkshopLinks } from './workshop-links.ts';
import { chosenSize, type PosterFacts, type PosterSize } from './poster-size.ts';
import type { Words } from '#kit/strings/words.ts';

/** What the buttons of this part do; the desk does it. */
export interface ShareActions {
  copy(text: string): void;
  poster(): void;
  /** Another paper for the poster. */
  resize(size: PosterSize): void;
  screen(): void;
  handout(): void;
  /** Prints the timed plan. */
  agenda(): void;
  calendar(): void;
  /** Goes back to the set that went out. */
  restoreSent(): void;
  write(message: 'before' | 'after', text: string): void;
}

export interface ShareParts {
  set: WorkshopSet;
  links: WorkshopLinks | undefined;
  facts: PosterFacts | undefined;
  /** The paper that was chosen for the poster. */
  size: PosterSize | undefined;
  messages: { before: string; after: string };
  /** The set that went out, if its codes are not those of the set at the desk. */
  sent: Sent | undefined;
}

/** Everything that leaves the desk: link, poster, handouts, messages, calendar entry. */
export function shareView({ set, links, facts, size, messages, sent }: ShareParts, doing: ShareActions, say: Words): TemplateResult {
  if (!links)
    return html`<section class="desk-part">
      <h3>${say('desk.link')}</h3>
      <p data-desk="nothing">${say('desk.nothing')}</p>
    </section>`;
  if (links.excess > 0) return tooLong(set, links, say);
  return html`<section class="desk-part">
    <h3>${say('desk.link')}</h3>
    <p>${say('desk.linkWhat')}</p>
    ${sent ? sentView(links, sent, doing, say) : nothing}
    <p class="button-row">
      <button class="button button-primary" type="button" @click=${() => doing.copy(links.participant)}>${say('desk.copyLink')}</button>
    </p>
    <details class="desk-link">
      <summary>${say('desk.showLink')}</summary>
      <p class="answer-link" translate="no" data-desk="participant-link" .textContent=${links.participant}></p>
      <p
        class="desk-small"
        data-desk="length"
        .textContent=${say('desk.length', { length: links.participant.length, most: maxLinkLength })}
      ></p>
    </details>
    <p class="button-row">
      <a class="button" href=${links.participant} target="_blank">${say('desk.try')}</a>
      <a class="button" href=${links.board} target="_blank">${say('desk.board')}</a>
      ${buttonView(say('desk.copyDesk'), () => doing.copy(links.desk))}
    </p>
    <p class="desk-small">${say('desk.deskWhat')}</p>

    <h3>${say('desk.paper')}</h3>
    <p>${say('desk.paperWhat')}</p>
    ${facts ? paperView(facts, size, doing, say) : nothing}
    <p class="button-row">
      ${buttonView(say('desk.poster'), doing.poster)} ${buttonView(say('desk.screen'), doing.screen)}
      ${buttonView(say('desk.handout'), doing.handout)}
      ${links.agenda.length > 0 ? buttonView(say('desk.agendaPrint'), doing.agenda) : nothing}
    </p>

    <h3>${say('desk.messages')}</h3>
    <p>${say('desk.messagesWhat')}</p>
    ${(['before', 'after'] as const).map(
      (name) =>
        html`<label class="desk-field"
            ><span>${say(`desk.${name}`)}</span>
            <textarea
              class="field"
              rows="8"
              dir="auto"
              data-desk=${name}
              .value=${messages[name]}
              @input=${(event: Event) => doing.write(name, (event.target as HTMLTextAreaElement).value)}
            ></textarea>
          </label>
          <p class="button-row">${buttonView(say('desk.copyText'), () => doing.copy(messages[name]))}</p>`,
    )}

    <h3>${say('desk.calendar')}</h3>
    <p>${say(links.opened.set.date ? 'desk.calendarWhat' : 'desk.calendarNoDay')}</p>
    ${links.opened.set.date ? html`<p class="button-row">${buttonView(say('desk.calendarSave'), doing.calendar)}</p>` : nothing}
  </section>`;
}

/** What becomes of the codes that people made for the set as it went out. */
function sentView({ desk, opened }: WorkshopLinks, sent: Sent, doing: ShareActions, say: Words): TemplateResult {
  if (opened.wordings.some(({ code }) => code === sent.number))
    return html`<p class="notice" role="status" data-desk="reworded">${say('desk.rewordedSince')}</p>`;
  const board = `${new URL('../board/', desk).href}#${sent.fragment}`;
  return html`<div class="notice" role="status" data-desk="sent">
    <p>${say('desk.changedSince')}</p>
    <p class="button-row">
      ${buttonView(say('desk.restoreSent'), doing.restoreSent)}
      <a class="button" href=${board} target="_blank">${say('desk.boardOfSent')}</a>
    </p>
  </div>`;
}

/** What is printed for the wall, and from how far it reads. */
function paperView(facts: PosterFacts, chosen: PosterSize | undefined, { resize }: ShareActions, say: Words): TemplateResult {
  const now = chosenSize(facts, chosen);
  const name = ({ paper, across, width, reach }: PosterSize) =>
    say(across === 1 ? 'desk.posterOne' : 'desk.posterMany', { paper, count: across ** 2, width, reach: metres(reach) });
  return html`<label class="desk-field"
      ><span>${say('desk.posterSize')}</span>
      <select
        class="field"
        data-desk="poster-size"
        @change=${(event: Event) => resize(facts.sizes[(event.target as HTMLSelectElement).selectedIndex]!)}
      >
        ${facts.sizes.map((size) => html`<option .selected=${size === now}>${name(size)}</option>`)}
      </select></label
    >
    ${now.across ** 2 > 2 ? html`<p class="notice notice-warning" data-desk="many-sheets">${say('desk.posterTooMany', { count: now.across ** 2 })}</p>` : nothing}
    <p class="desk-small" data-desk="poster-facts" .textContent=${say('desk.posterFacts', { width: facts.least })}></p>`;
}

function tooLong(set: WorkshopSet, { participant, excess }: WorkshopLinks, say: Words): TemplateResult {
  const name = (field: 'title' | number) => (field === 'title' ? say('desk.title') : say('desk.prompt', { number: field + 1 }));
  return html`<section class="desk-part">
    <h3>${say('desk.link')}</h3>
    <div class="notice notice-error" role="alert" data-desk="too-long">
      <p>${say('desk.tooLong', { length: participant.length, most: maxLinkLength, excess })}</p>
      <ul>
        ${textsByLength(set)
          .slice(0, 3)
          .map(({ field, length }) => html`<li>${say('desk.shorten', { field: name(field), length })}</li>`)}
      </ul>
    </div>
  </section>`;
}

const metres = (number: number): string => number.toLocaleString(document.documentElement.lang);
