/** Puts the board of another room to the one that is open: two facilitators, one group. */
import { twinOf } from '../set/set-number.ts';
import { isEarlierWording } from './board-set.ts';
import { addResponse, type Board, type AddOutcome } from './board.ts';
import { memoryOf, recalled, revealsTogether } from './shown-memory.ts';

/**
 * Why two boards stay apart. `set`: they ask other questions; `sides`: the sides have other names; `openly`: this
 * board shows everything, and the people of the other did not agree to that; `unsafe`: results of both were
 * shown, and together they would reveal fewer than five people.
 */
export type JoinRefusal = 'set' | 'sides' | 'openly' | 'unsafe';

export type Joining = { ok: true; board: Board; counts: Record<AddOutcome, number> } | { ok: false; reason: JoinRefusal };

/**
 * The board with the answers and actions of another. Whoever is on both counts once, and what the other board says
 * of them takes the place of what this one says.
 *
 * What either board ever showed is remembered, so the rule of small groups holds over both rooms: whoever saw both
 * results learns nothing from the next about fewer than five people.
 */
export function joined(board: Board, other: Board): Joining {
  const isOlder = isEarlierWording(board, other.code);
  if (board.code !== other.code && !isOlder && !isUnderOtherPromise(board, other)) return { ok: false, reason: 'set' };
  if (board.sides.join('\n') !== other.sides.join('\n')) return { ok: false, reason: 'sides' };
  if (board.named && !other.named) return { ok: false, reason: 'openly' };
  const memory = memoryOf(other);
  if (revealsTogether(board, memory)) return { ok: false, reason: 'unsafe' };
  const counts: Record<AddOutcome, number> = { new: 0, same: 0, changed: 0, more: 0 };
  // What only the other board has shown stays in view.
  const results = { ...other.results, ...board.results };
  let now: Board = recalled(
    { ...board, ...wordingsOf(board, other), results, actions: [...board.actions, ...newActions(board, other)] },
    memory,
  );
  for (const [tag, response] of Object.entries(other.responses)) {
    const wording = isOlder ? (response.wording ?? other.code) : response.wording;
    const done = addResponse(now, { tag: Number(tag), ...response, wording });
    now = done.board;
    counts[done.outcome] += 1;
  }
  return { ok: true, board: now, counts };
}

/** How both boards asked before. */
function wordingsOf({ code, wordings = [] }: Board, other: Board): Pick<Board, 'wordings'> {
  const more = (other.wordings ?? []).filter((one) => one.code !== code && !wordings.some((known) => known.code === one.code));
  return wordings.length + more.length > 0 ? { wordings: [...wordings, ...more] } : {};
}

function newActions({ actions }: Board, other: Board): Board['actions'] {
  const known = new Set(actions.map((action) => JSON.stringify(action)));
  return other.actions.filter((action) => !known.has(JSON.stringify(action)));
}

/** Whether both ask the same, and people were promised otherwise. */
function isUnderOtherPromise({ code }: Board, other: Board): boolean {
  return code !== undefined && twinOf(code) === other.code;
}
