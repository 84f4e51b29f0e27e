/** A workshop's set as a board, and the board as its codes see it. */
import type { CodeList } from '../answer-code/code-list.ts';
import { setCodeList } from '../workshop/set-code.ts';
import { setQuestions, type SetList } from '../workshop/set-list.ts';
import type { WorkshopSet } from '../workshop/set.ts';
import { newBoard, type Board } from './board.ts';
import type { CatalogueList } from './catalogue.ts';

/**
 * The empty board of a workshop; undefined if the set was made with a later edition of the guide.
 *
 * @param today for a set that names no day
 * @param sideNames the names of the known kinds of sides, in the language of the page
 */
export function boardFor(
  set: WorkshopSet,
  catalogue: readonly CatalogueList[],
  today: string,
  sideNames: (kind: 'host-guest' | 'person-organisation') => readonly [string, string],
): Board | undefined {
  const lists = catalogue.map(setListOf);
  const questions = setQuestions(set, lists);
  const code = setCodeList(set, lists);
  if (!questions || !code) return undefined;
  const sides = typeof set.sides !== 'string' ? set.sides : set.sides === 'none' ? [] : sideNames(set.sides);
  return {
    ...newBoard(set.date || today),
    title: set.title,
    questions: questions.map(({ id, text, prompt }) => ({ id, text, prompt })),
    code: code.number,
    sides,
    named: set.named,
  };
}

/** The lists whose codes a board can read: those of the guide, and its own set. */
export function codeListsOf({ code, questions }: Board, catalogue: readonly CatalogueList[]): CodeList[] {
  const lists = catalogue.map((list) => list.code);
  if (code === undefined) return lists;
  return [...lists, { id: 'workshop', number: code, revision: 1, questions: questions.map(({ id }) => ({ id, since: 1 })) }];
}

/** A list of the catalogue as sets see it; questions that retired have no text here. */
function setListOf({ title, code, groups }: CatalogueList): SetList {
  const texts = Object.assign({}, ...groups.map(({ questions }) => questions)) as Record<string, string>;
  const questions = code.questions.map(({ id, retired, reworded }) => ({
    id,
    text: texts[id] ?? id,
    ...(retired !== undefined && { retired: true as const }),
    ...(reworded && { reworded: Math.max(...reworded) }),
  }));
  return { id: code.id, number: code.number, title, revision: code.revision, questions, groups: [] };
}
