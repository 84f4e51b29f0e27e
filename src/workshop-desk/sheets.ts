import { html, render, type TemplateResult } from 'lit';
import { qrPicture } from '#qr/qr-picture.ts';
import { states } from '#answers/answers.ts';
import { sideNames } from '#workshop/side-names.ts';
import type { Outcome } from './outcome.ts';
import { dayInWords, type Say } from './words.ts';

/** Prints a sheet alone, without the page around it. */
export function printSheet(sheet: TemplateResult): void {
  document.querySelector('.workshop-sheet')?.remove();
  const place = Object.assign(document.createElement('div'), { className: 'workshop-sheet' });
  document.body.append(place);
  render(sheet, place);
  window.addEventListener('afterprint', () => place.remove(), { once: true });
  window.print();
}

/** The link on a wall. */
export function posterSheet({ poster, opened: { set } }: Outcome, say: Say): TemplateResult {
  return html`<div class="poster">
    <p class="sheet-title" dir="auto" lang=${set.language}>${set.title || say('workshop.untitled')}</p>
    <p>${dayInWords(set.date, document.documentElement.lang)}</p>
    ${qrPicture(poster, 'L')}
    <p class="poster-how">${say('desk.posterHow')}</p>
    <p>${say('desk.posterPaper')}</p>
  </div>`;
}

/** The paper twin of the set: the same questions in the same order with the same marks. */
export function handoutSheet({ opened: { set, questions, codeList } }: Outcome, say: Say): TemplateResult {
  const names = sideNames(set.sides, (side) => say(`workshop.side.${side}`));
  return html`<div class="handout">
    <p class="sheet-title" dir="auto" lang=${set.language}>${set.title || say('workshop.untitled')}</p>
    <p>${dayInWords(set.date, document.documentElement.lang)}</p>
    <p>${say('desk.handoutHow')} ${states.map((state) => `${say(`state.${state}`)}: ${say(`state.${state}.means`)}`).join('. ')}.</p>
    <p>${say(set.named ? 'desk.handoutNamed' : 'desk.handoutHidden')}</p>
    ${names.length > 0 ? html`<p><b>${say('desk.handoutSide')}</b> ${names.map((name) => html`<span class="sheet-mark"><bdi>${name}</bdi></span> `)}</p>` : ''}
    <ol>
      ${questions.map(
        ({ text, prompt }) => html`<li>
          <p dir="auto" lang=${prompt ? set.language : document.documentElement.lang}>${text}</p>
          ${prompt ? html`<p class="sheet-small">${say('workshop.added')}</p>` : ''}
          <p>${states.map((state) => html`<span class="sheet-mark">${say(`state.${state}`)}</span> `)}</p>
        </li>`,
      )}
    </ol>
    <p class="sheet-small">${say('desk.handoutEnd', { number: codeList.number })}</p>
  </div>`;
}
