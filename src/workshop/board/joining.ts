/** Puts the board of another room to the one that is open: two facilitators, one group. */
import { take, type Board, type Taken } from './board.ts';
import { smallest, split, type Picture, type Pictures } from './small-groups.ts';

/**
 * Why two boards stay apart. `set`: they ask other questions; `sides`: the sides have other names; `openly`: this
 * board shows everything, and the people of the other did not agree to that; `unsafe`: pictures of both were
 * shown, and together they would tell about fewer than five people.
 */
export type JoinRefusal = 'set' | 'sides' | 'openly' | 'unsafe';

export type Joining = { ok: true; board: Board; counts: Record<Taken, number> } | { ok: false; reason: JoinRefusal };

/**
 * The board with the answers and actions of another. Who is on both is one person, and what the other board says
 * of them takes the place of what this one says.
 *
 * What either board ever showed is remembered, so the rule of small groups holds over both rooms: whoever saw both
 * pictures learns nothing from the next about fewer than five people.
 */
export function joined(board: Board, other: Board): Joining {
  if (board.code !== other.code) return { ok: false, reason: 'set' };
  if (board.sides.join('\n') !== other.sides.join('\n')) return { ok: false, reason: 'sides' };
  if (board.named && !other.named) return { ok: false, reason: 'openly' };
  const pictures = joinedPictures(board.pictures, other.pictures);
  if (!pictures) return { ok: false, reason: 'unsafe' };
  const counts: Record<Taken, number> = { new: 0, same: 0, changed: 0, more: 0 };
  let now: Board = { ...board, pictures, actions: [...board.actions, ...newActions(board, other)] };
  for (const [tag, entry] of Object.entries(other.entries)) {
    const done = take(now, { tag: Number(tag), ...entry });
    now = done.board;
    counts[done.taken] += 1;
  }
  return { ok: true, board: now, counts };
}

function newActions({ actions }: Board, other: Board): Board['actions'] {
  const known = new Set(actions.map((action) => JSON.stringify(action)));
  return other.actions.filter((action) => !known.has(JSON.stringify(action)));
}

/** The memory of both; nothing if the bunches of the two cut one another into pieces that are too small. */
function joinedPictures(ours: Pictures, theirs: Pictures): Pictures | undefined {
  const pictures: Record<string, Picture> = { ...theirs, ...ours };
  for (const [id, own] of Object.entries(ours)) {
    const other = theirs[id];
    if (!other) continue;
    const bunches = other.bunches.map((bunch) => new Set(bunch)).reduce(split, own.bunches);
    if (bunches.some((bunch) => bunch.length < smallest)) return undefined;
    pictures[id] = inBunches(own, bunches);
  }
  return pictures;
}

/** The same picture, made of smaller bunches. */
function inBunches({ bunches: before, whole, sides }: Picture, bunches: Picture['bunches']): Picture {
  const placesOf = (which: readonly number[]) => {
    const marks = new Set(which.flatMap((i) => before[i]!));
    return bunches.flatMap((bunch, i) => (marks.has(bunch[0]!) ? [i] : []));
  };
  const apart = sides && Object.fromEntries(Object.entries(sides).map(([subgroup, which]) => [subgroup, placesOf(which)]));
  return { bunches, whole: placesOf(whole), ...(apart && { sides: apart }) };
}
