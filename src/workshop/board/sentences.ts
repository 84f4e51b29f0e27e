import { states, type State } from '#answers/store/answers.ts';
import type { BoardWords } from './board-strings.ts';
import type { MissingSides } from './missing-sides.ts';
import { gapBetween, leanOf, pairsOf, type GapWidth } from './gap.ts';
import type { BoardRow } from './questions.ts';
import type { Earlier } from './rounds.ts';
import type { Shown } from './shown.ts';
import { sumAnswered, type Counts } from './counts.ts';

/** What a group mostly says, as the end of a sentence that begins with its name. */
function leanSentence(words: BoardWords, name: string, counts: Counts): string {
  const lean = leanOf(counts);
  const state = lean.kind === 'divided' ? '' : words(`state.${lean.state}`);
  return words(`board.lean.${lean.kind}`, { name, state });
}

/** The gap between the sides, in two or three sentences; nothing where sides are not shown apart. */
export function gapSentences(words: BoardWords, { sides = [] }: Shown, names: readonly string[]): string {
  const there = sides.filter(({ people }) => people > 0);
  if (there.length < 2) return '';
  const gaps = pairsOf(there).map(([one, other]) => gapBetween(one.counts, other.counts));
  const widest = (['far', 'apart', 'near', 'same'] as const satisfies readonly GapWidth[]).find((gap) => gaps.includes(gap))!;
  return [...there.map(({ side, counts }) => leanSentence(words, names[side - 1]!, counts)), words(`board.gap.${widest}`)].join(' ');
}

/** Why sides are not shown apart; nothing where they are. */
export function missingSentence(words: BoardWords, missing: MissingSides | undefined, names: readonly string[]): string {
  if (!missing) return '';
  return missing.length === 0 ? words('board.sides.held') : words('board.sides.few', { sides: sidesInWords(words, missing, names) });
}

/** Which earlier wordings of a question people answered, and how many of them. */
export const wordingSentences = (words: BoardWords, { wordings }: Pick<BoardRow, 'wordings'>): string[] =>
  wordings.map(({ text, people }) => words('board.wording', { text, count: people }));

/** "Host: 7 · Guest: 3". */
export const sidesInWords = (words: BoardWords, sides: MissingSides, names: readonly string[]): string =>
  sides.map(({ side, people }) => words('board.receivedSide', { name: names[side - 1]!, count: people })).join(' · ');

/** How many said what, in one line; those who said nothing last, if there are any. */
export function countsInWords(words: BoardWords, counts: Counts): string {
  const answers = words('answers.counts', { ...counts, notForUs: counts['not-for-us'] });
  return counts.untouched > 0 ? `${answers} · ${words('board.untouched.count', { count: counts.untouched })}` : answers;
}

/** Which answer became more or less frequent since the round before, and by how much; nothing without two rounds, or if none did. */
export function movedSentence(words: BoardWords, { counts, earlier }: Shown & { earlier?: Earlier | undefined }): string {
  if (!counts || earlier?.kind !== 'shown') return '';
  const [people, before] = [sumAnswered(counts), sumAnswered(earlier.counts)];
  const changeOf = (state: State) => Math.abs(counts[state] * before - earlier.counts[state] * people);
  const most = [...states].sort((one, other) => changeOf(other) - changeOf(one))[0]!;
  if (changeOf(most) === 0) return words('board.moved.none');
  return words('board.moved', { state: words(`state.${most}`), from: earlier.counts[most], before, now: counts[most], people });
}

/** What people might ask one another about a question. Our advice, after the learning note on trust and mutuality. */
export function asksFor(words: BoardWords, { counts, sides = [] }: Shown, names: readonly string[]): string[] {
  const ask = (about: Counts) => {
    const lean = leanOf(about);
    return words(`board.ask.${lean.kind === 'divided' ? 'divided' : lean.state}`);
  };
  const there = sides.filter(({ people }) => people > 0);
  if (there.length > 1) {
    return there.flatMap((one) =>
      there
        .filter((other) => other !== one)
        .map((other) => words('board.askSide', { one: names[one.side - 1]!, other: names[other.side - 1]!, ask: ask(other.counts) })),
    );
  }
  return states
    .filter((state) => counts && counts[state] > 0)
    .map((state) => words('board.askState', { state: words(`state.${state}`), ask: words(`board.ask.${state}`) }));
}
