import { html, render, type TemplateResult } from 'lit';
import { qrImage } from '#kit/qr/qr-image.ts';
import { states } from '#answers/store/answers.ts';
import { spansOf } from '#workshop/set/agenda.ts';
import { sideNames } from '#workshop/set/side-names.inline.ts';
import type { WorkshopLinks } from './workshop-links.ts';
import type { PosterSize } from './poster-size.ts';
import type { Words } from '#kit/strings/words.ts';
import { fullDay } from '#kit/dates/full-day.inline.ts';

/** Prints a sheet alone, without the page around it. */
export function printSheet(sheet: TemplateResult): void {
  document.querySelector('.workshop-sheet')?.remove();
  const place = Object.assign(document.createElement('div'), { className: 'workshop-sheet' });
  document.body.append(place);
  render(sheet, place);
  window.addEventListener('afterprint', () => place.remove(), { once: true });
  window.print();
}

/** The link on a wall: on one sheet, or on several that are glued together. */
export function posterSheet(
  { poster, isShort, opened: { set } }: WorkshopLinks,
  { paper, across, span }: PosterSize,
  say: Words,
): TemplateResult {
  const title = html`<p class="sheet-title" dir="auto" lang=${set.language}>${set.title || say('workshop.untitled')}</p>
    <p>${fullDay(set.date, document.documentElement.lang)}</p>`;
  const how = html`<p class="poster-how">${say('desk.posterHow')}</p>
    ${isShort ? html`<p translate="no" class="poster-address">${say('desk.posterType', { address: poster.replace(/^https?:\/\//, '') })}</p>` : ''}
    <p>${say('desk.posterPaper')}</p>`;
  const places = Array.from({ length: across ** 2 }, (_, i) => ({ row: Math.floor(i / across), column: i % across, number: i + 1 }));
  return html`<div class=${paper === 'A3' ? 'poster poster-large' : 'poster'}>
    ${places.map(({ row, column, number }) => {
      const code = qrImage(poster, 'low');
      code.setAttribute('viewBox', `${column * span} ${row * span} ${span} ${span}`);
      code.classList.toggle('cut-above', row > 0);
      code.classList.toggle('cut-before', column > 0);
      return html`<div class="poster-sheet">
        ${row === 0 ? html`<div class="poster-head">${column === 0 ? title : ''}</div>` : ''} ${code}
        ${row === across - 1 && column === 0 ? how : ''}
        ${across > 1 ? html`<p class="sheet-small">${say(number === 1 ? 'desk.posterFirst' : 'desk.posterGlue', { number, count: across ** 2 })}</p>` : ''}
      </div>`;
    })}
  </div>`;
}

/** The paper twin of the set: the same questions in the same order with the same marks. */
export function handoutSheet({ opened: { set, questions, codeList } }: WorkshopLinks, say: Words): TemplateResult {
  const names = sideNames(set.sides, (side) => say(`workshop.side.${side}`));
  return html`<div class="handout">
    <p class="sheet-title" dir="auto" lang=${set.language}>${set.title || say('workshop.untitled')}</p>
    <p>${fullDay(set.date, document.documentElement.lang)}</p>
    <p><b>${say('desk.handoutPrivate')}</b></p>
    <p>${say('desk.handoutHow')} ${states.map((state) => `${say(`state.${state}`)}: ${say(`state.${state}.means`)}`).join('. ')}.</p>
    <p>${say(set.named ? 'desk.handoutNamed' : 'desk.handoutHidden')}</p>
    ${names.length > 0 ? html`<p><b>${say('desk.handoutSide')}</b> ${names.map((name) => html`<span class="sheet-mark"><bdi>${name}</bdi></span> `)}</p>` : ''}
    <ol>
      ${questions.map(
        ({ text, prompt }) =>
          html`<li>
            <p dir="auto" lang=${prompt ? set.language : document.documentElement.lang}>${text}</p>
            ${prompt ? html`<p class="sheet-small">${say('workshop.added')}</p>` : ''}
            <p>${states.map((state) => html`<span class="sheet-mark">${say(`state.${state}`)}</span> `)}</p>
          </li>`,
      )}
    </ol>
    <p class="sheet-small">${say('desk.handoutEnd', { number: codeList.number })}</p>
  </div>`;
}

/** The timed plan, for whoever leads the session. */
export function agendaSheet({ agenda, opened: { set } }: WorkshopLinks, say: Words): TemplateResult {
  const spans = spansOf(agenda);
  return html`<div class="agenda">
    <p class="sheet-title" dir="auto" lang=${set.language}>${set.title || say('workshop.untitled')}</p>
    <p>${fullDay(set.date, document.documentElement.lang)}</p>
    <p>${say('desk.agendaSum', { count: agenda.length, minutes: spans.at(-1)!.to })}</p>
    <table>
      ${agenda.map(
        ({ title, what }, i) =>
          html`<tr>
            <td>${say('desk.agendaSpan', spans[i])}</td>
            <td dir="auto"><b>${title}</b><br />${what}</td>
          </tr>`,
      )}
    </table>
  </div>`;
}
