/** The questions of a board in words, in the order of the guide or of the set. */
import type { Board } from './board.ts';
import type { CatalogueList, CatalogueLink } from './catalogue.ts';
import { missingSides, type MissingSides } from './missing-sides.ts';
import { earlierOf, type Earlier } from './rounds.ts';
import { askedOn, shownOf, type Shown } from './shown.ts';

/** A question with everything that a view may show of it. */
export interface BoardRow extends Shown {
  id: string;
  text: string;
  prompt: boolean;
  /** Title of the list that asks it. */
  list?: string;
  /** What the guide suggests to those who work on it. */
  leads: readonly CatalogueLink[];
  /** Whether the group picked it to talk about. */
  picked: boolean;
  /** Why sides are not shown apart, if they are not. */
  missing?: MissingSides;
  /** Earlier wordings that people answered: the text, and how many of those on the board. */
  wordings: { text: string; people: number }[];
  /** What the round before said, where one was opened next to this one. */
  earlier?: Earlier;
}

/**
 * The questions that a board shows: those of its set, or else every question of the lists that people answered.
 *
 * Texts are those of the page. Only what the facilitator added comes with the board, and is said to be theirs: nobody
 * can put words of their own into the mouth of the guide by a file.
 */
export function rowsOf(board: Board, catalogue: readonly CatalogueList[], earlier?: Board): BoardRow[] {
  const known = catalogue.flatMap(({ title, groups }) =>
    groups.flatMap(({ questions, leads }) =>
      Object.entries(questions).map(([id, text]) => ({ id, text, list: title, leads, prompt: false })),
    ),
  );
  const byId = new Map(known.map((question) => [question.id, question]));
  const gone = new Map(catalogue.flatMap((list) => Object.entries(list.retired)));
  const retired = (id: string) => (gone.has(id) ? { text: gone.get(id)! } : { prompt: true });
  const asked = new Set(askedOn(board));
  const questions =
    board.questions.length > 0
      ? board.questions.map((question) => ({
          leads: [],
          ...question,
          ...(question.prompt ? {} : (byId.get(question.id) ?? retired(question.id))),
        }))
      : known.filter(({ id }) => asked.has(id));
  return questions.map((question) => {
    const shown = shownOf(board, question.id);
    const missing = missingSides(board, question.id, shown);
    return {
      ...question,
      ...shown,
      wordings: wordingsOf(board, question.id),
      picked: board.picked?.includes(question.id) ?? false,
      ...(missing && { missing }),
      ...(earlier && { earlier: earlierOf(earlier, board, question.id) }),
    };
  });
}

function wordingsOf({ wordings = [], responses }: Board, question: string): BoardRow['wordings'] {
  const people = new Map<string, number>();
  for (const { wording, states } of Object.values(responses)) {
    const text = question in states ? wordings.find(({ code }) => code === wording)?.texts[question] : undefined;
    if (text !== undefined) people.set(text, (people.get(text) ?? 0) + 1);
  }
  return [...people].map(([text, count]) => ({ text, people: count }));
}
