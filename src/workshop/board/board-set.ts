/** A workshop's set as a board, and the board as its codes see it. */
import type { CodeList } from '#answers/code/code-list.ts';
import type { OpenedSet } from '../set/open-set.ts';
import type { SetList } from '../set/set-list.ts';
import { fragmentIn } from '../set/set-link.ts';
import { sideNames, type KnownSide } from '../set/side-names.inline.ts';
import type { Agenda } from '../set/agenda.ts';
import { linkPattern, newBoard, type Board } from './board.ts';
import type { CatalogueList } from './catalogue.ts';

/**
 * The empty board of a workshop.
 *
 * @param link the link that opened it
 * @param today for a set that names no day
 * @param word the name of a side that the guide knows, in the language of the page
 * @param agenda the timed plan that came with the link
 */
export function boardFor(
  link: string,
  { set, questions, codeList, wordings }: OpenedSet,
  today: string,
  word: (side: KnownSide) => string,
  agenda: Agenda = [],
): Board {
  // That of its participants, which is without the plan.
  const fragment = fragmentIn(link).replace(/(?<=\.e)\.a1\..*$/, '');
  return {
    ...newBoard(set.date || today),
    title: set.title,
    questions: questions.map(({ id, text, prompt }) => ({ id, text, prompt })),
    code: codeList.number,
    ...(wordings.length > 0 && { wordings }),
    ...(linkPattern.test(fragment) && { link: fragment }),
    ...(agenda.length > 0 && { agenda }),
    sides: sideNames(set.sides, word),
    named: set.named,
  };
}

/**
 * A board whose workshop was put in other words: what people answered before stays, with the wording that they read.
 *
 * @param now the empty board of the workshop as it is now, which knows the wording of the other
 */
export function reworded(board: Board, now: Board): Board {
  const responses = Object.entries(board.responses).map(([tag, response]) => [tag, { wording: board.code!, ...response }] as const);
  const { title, questions, code, link, wordings } = now;
  const known = new Set(wordings?.map((wording) => wording.code));
  const older = (board.wordings ?? []).filter((wording) => !known.has(wording.code) && wording.code !== code);
  return {
    ...board,
    title,
    questions,
    code: code!,
    ...(link && { link }),
    wordings: [...(wordings ?? []), ...older],
    responses: Object.fromEntries(responses),
  };
}

/** Whether a number in codes is that of an earlier wording of this board. */
export const isEarlierWording = ({ wordings = [] }: Board, number: number | undefined): boolean =>
  wordings.some(({ code }) => code === number);

/** The id under which the codes of earlier wordings are read. */
export const earlierWordingId = 'earlier-wording';

/** The lists whose codes a board can read: those of the guide, and its own set in all its wordings. */
export function codeListsOf({ code, questions, wordings = [] }: Board, catalogue: readonly CatalogueList[]): CodeList[] {
  const lists = catalogue.map((list) => list.code);
  if (code === undefined) return lists;
  const listOf = (id: string, number: number): CodeList => ({
    id,
    number,
    revision: 1,
    questions: questions.map(({ id }) => ({ id, since: 1 })),
  });
  return [...lists, ...wordings.map((wording) => listOf(earlierWordingId, wording.code)), listOf('workshop', code)];
}

/** A list of the catalogue as sets see it. */
export function setListOf({ title, code, groups, retired: gone }: CatalogueList): SetList {
  const texts: Record<string, string> = Object.assign({}, gone, ...groups.map(({ questions }) => questions));
  const questions = code.questions.map(({ id, retired, reworded }) => ({
    id,
    text: texts[id]!,
    ...(retired !== undefined && { retired: true as const }),
    ...(reworded && { reworded: Math.max(...reworded) }),
  }));
  return { id: code.id, number: code.number, title, revision: code.revision, questions, groups: [] };
}
