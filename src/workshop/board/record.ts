/** The record of a meeting on the screen and on paper: what was shown and what was agreed. No codes, no answers of a person. */
import type { Board } from './board.ts';
import type { BoardRow } from './questions.ts';
import type { Earlier } from './rounds.ts';
import { isAlike, type Counts } from './counts.ts';
import type { BoardWords } from './board-strings.ts';
import { gapSentences, missingSentence, wordingSentences } from './sentences.ts';

/** One line of the record's table. Without counts, the group was too small to show. */
export interface RecordLine {
  group: string;
  people: number;
  counts?: Counts | undefined;
  /** A sentence if all of the group said the same. */
  alike: string;
}

export interface RecordQuestion {
  id: string;
  text: string;
  prompt: boolean;
  /** Whether the group talked about it. */
  picked: boolean;
  lines: RecordLine[];
  /** How the sides differ, in words, or why they are not shown apart; and who answered an earlier wording. */
  gap: string;
  earlier: Earlier['kind'];
}

/** All questions of the board as the record has them: those that the group talked about first, else in the order of the rows. */
export function recordQuestions(words: BoardWords, board: Board, rows: readonly BoardRow[]): RecordQuestion[] {
  return pickedFirst(rows).map((row) => {
    const line = (group: string, people: number, counts?: Counts): RecordLine => {
      return { group, people, counts, alike: counts && isAlike(counts) ? words('board.alike.record') : '' };
    };
    const before: Earlier = row.earlier ?? { kind: 'none' };
    const sides = (row.sides ?? []).filter(({ people }) => people > 0);
    return {
      id: row.id,
      text: row.text,
      prompt: row.prompt,
      picked: row.picked,
      lines: [
        line(words('board.all'), row.counts ? row.people : row.came, row.counts),
        ...sides.map(({ side, people, counts }) => line(board.sides[side - 1]!, people, counts)),
        ...(before.kind === 'shown' && row.counts ? [line(words('board.earlier'), before.people, before.counts)] : []),
      ],
      gap: [gapSentences(words, row, board.sides), missingSentence(words, row.missing, board.sides), ...wordingSentences(words, row)]
        .filter(Boolean)
        .join(' '),
      earlier: before.kind,
    };
  });
}

/** The group's choice first, each part in its order. */
function pickedFirst(rows: readonly BoardRow[]): BoardRow[] {
  return [...rows.filter(({ picked }) => picked), ...rows.filter(({ picked }) => !picked)];
}
