/** A workshop's set as a board, and the board as its codes see it. */
import type { CodeList } from '../../answers/code/code-list.ts';
import type { OpenedSet } from '../set/open-set.ts';
import type { SetList } from '../set/set-list.ts';
import { fragmentIn } from '../set/set-link.ts';
import { sideNames, type KnownSide } from '../set/side-names.ts';
import { linkPattern, newBoard, type Board } from './board.ts';
import type { CatalogueList } from './catalogue.ts';

/**
 * The empty board of a workshop.
 *
 * @param link the link that opened it
 * @param today for a set that names no day
 * @param word the name of a side that the guide knows, in the language of the page
 */
export function boardFor(link: string, { set, questions, codeList }: OpenedSet, today: string, word: (side: KnownSide) => string): Board {
  const fragment = fragmentIn(link);
  return {
    ...newBoard(set.date || today),
    title: set.title,
    questions: questions.map(({ id, text, prompt }) => ({ id, text, prompt })),
    code: codeList.number,
    ...(linkPattern.test(fragment) && { link: fragment }),
    sides: sideNames(set.sides, word),
    named: set.named,
  };
}

/** The lists whose codes a board can read: those of the guide, and its own set. */
export function codeListsOf({ code, questions }: Board, catalogue: readonly CatalogueList[]): CodeList[] {
  const lists = catalogue.map((list) => list.code);
  if (code === undefined) return lists;
  return [...lists, { id: 'workshop', number: code, revision: 1, questions: questions.map(({ id }) => ({ id, since: 1 })) }];
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
