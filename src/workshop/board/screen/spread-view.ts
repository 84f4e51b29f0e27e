import { html, nothing, svg, type TemplateResult } from 'lit';
import { states } from '#answers/store/answers.ts';
import type { BoardRow } from '../questions.ts';
import { allSaid, type Said } from '#answers/store/said.inline.ts';
import { sum, type Counts } from '../counts.ts';
import type { BoardWords } from '../board-strings.ts';
import { gapSentences, missingSentence, movedSentence, wordingSentences } from '../sentences.ts';

/** One bar and one line of the table: the whole group, a side, or the round before. */
interface Line {
  name: string;
  people: number;
  counts: Counts;
}

/**
 * The spread of one question: bars with a pattern for each state, and the same as a table with the
 * words and the numbers, which is what a screen reader gets.
 *
 * @param asSlide whether it has to fit on one screen: next to the round before, what moved is then said in place of the gap
 */
export function spreadView(words: BoardWords, row: BoardRow, sides: readonly string[], asSlide = false): TemplateResult {
  const { earlier } = row;
  if (!row.counts)
    return html`<p class="spread-count">
      ${words('board.countOnly', { count: row.came })} ${row.held ? words('board.held') : nothing} ${wordingSentences(words, row).join(' ')}
    </p>`;
  const lines: Line[] = [
    { name: words('board.all'), people: row.people, counts: row.counts },
    ...(row.sides ?? []).filter(({ people }) => people > 0).map(({ side, ...line }) => ({ name: sides[side - 1]!, ...line })),
    ...(earlier?.kind === 'shown' ? [{ name: words('board.earlier'), people: earlier.people, counts: earlier.counts }] : []),
  ];
  const kinds = kindsOf(lines);
  const below = [
    asSlide && earlier?.kind === 'shown' ? '' : gapSentences(words, row, sides),
    missingSentence(words, row.missing, sides),
    movedSentence(words, row),
    ...wordingSentences(words, row),
  ];
  return html`
    <div class="spread-lines" aria-hidden="true">${lines.map((line) => html`<span dir="auto">${line.name}</span>${bar(line.counts)}`)}</div>
    <table class="spread">
      <thead>
        <tr>
          <th scope="col"><span class="sr-only">${words('board.group')}</span></th>
          ${kinds.map((kind) => html`<th scope="col">${swatch(kind)} ${wordFor(words, kind)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({ name, people, counts }) =>
            html`<tr>
              <th scope="row"><span dir="auto">${name}</span> <small .textContent=${words('board.people', { count: people })}></small></th>
              ${kinds.map((kind) => html`<td .textContent=${counts[kind]}></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${below.filter(Boolean).map((sentence) => html`<p class="spread-gap" .textContent=${sentence}></p>`)}
    ${earlier?.kind === 'unsafe' ? html`<p class="spread-gap">${words('board.earlierHeld')}</p>` : nothing}
  `;
}

/** The columns of a table: silence has one where somebody said nothing. */
export const kindsOf = (lines: readonly { counts?: Counts | undefined }[]): readonly Said[] =>
  lines.some(({ counts }) => counts && counts.untouched > 0) ? allSaid : states;

export const wordFor = (words: BoardWords, said: Said): string => words(said === 'untouched' ? 'board.untouched' : `state.${said}`);

/** Parts told apart by pattern first and by colour second, so that it can be read on paper and by everybody. */
export function bar(counts: Counts): TemplateResult {
  const all = sum(counts);
  let before = 0;
  return html`<svg class="spread-bar" width="100%">
    ${allSaid.map((said) => {
      const start = before;
      before += counts[said];
      return counts[said] === 0
        ? nothing
        : svg`<rect x=${share(start, all)} width=${share(counts[said], all)} y="0" height="100%" class=${barClass[said]}></rect>`;
    })}
  </svg>`;
}

/** Written out: the build keeps only the style of classes that it finds by name in the scripts of a page. */
const barClass = {
  open: 'bar-open',
  answered: 'bar-answered',
  act: 'bar-act',
  'not-for-us': 'bar-not-for-us',
  untouched: 'bar-untouched',
} as const satisfies Record<Said, string>;

const share = (part: number, all: number) => `${(100 * part) / all}%`;

export const swatch = (said: Said) =>
  html`<svg class="spread-swatch" width="18" height="18" aria-hidden="true">
    <rect width="100%" height="100%" class=${barClass[said]}></rect>
  </svg>`;
