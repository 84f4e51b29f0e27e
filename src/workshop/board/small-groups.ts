/**
 * The one rule that keeps a person in a small group from being singled out.
 *
 * **Results are made of whole batches.** A batch is five people or more whose answers to a question came into the results
 * together, and leave them together. People who said nothing come and go with their batch, and do not count towards the five.
 * Everything that is shown of a question (the counts of all, of each side, now and at any time before, on this board and on
 * others) adds up whole batches. So whatever somebody adds or subtracts, before and after, all less one side, three results
 * together, they get the counts of five people or more, or nothing.
 *
 * What follows from it:
 * - Below five answers there are no results, only how many have answered.
 * - Results do not move while answers arrive, change or go, until five can move together. So they
 *   are made when the facilitator asks for them, best when everybody has answered.
 * - Sides are shown apart only if each of them has five. People without a side wait outside until there are five of them.
 * - If so many leave that fewer than five are there, the results go.
 *
 * Why not simply "every five answers": two results that each differ by five from a third may differ from
 * one another by one.
 */
import type { Side } from '#answers/code/index.ts';
import { isLarge, markOf, readMark, refined, remembers, type Batches, type Mark } from './batches.ts';
import type { Said } from '#answers/store/said.inline.ts';
import { isAlike, tally, type Counts } from './counts.ts';

/** A side, or 0 for those without one. */
export type Subgroup = Side | 0;
export const subgroups: readonly Subgroup[] = [0, 1, 2, 3];

/** What was shown of one question. Batches are named by their place. */
export interface Result {
  batches: Batches;
  /** Short hashes of the tags of people who may not appear again, see `board-file.ts`. */
  withheld?: readonly string[];
  /** The batches that are shown now. None: nothing is. */
  whole: readonly number[];
  /** The same, side by side, if the sides are shown apart. Once they are, they stay so. */
  sides?: Partial<Record<Subgroup, readonly number[]>>;
}

/** By id of question. */
export type Results = Readonly<Record<string, Result>>;

export interface Given {
  tag: number;
  said: Said;
  subgroup: Subgroup;
}

const nothing: Result = { batches: [], whole: [] };

/**
 * The next result of a question, or the very one that is there if no other is safe or needed.
 *
 * @param result what was shown so far
 * @param given what all people on the board say now
 * @param apart whether to show the sides apart if that is safe
 */
export function nextResult(result: Result | undefined, given: readonly Given[], apart: boolean): Result | undefined {
  const before = result ?? nothing;
  const free = given.filter(({ tag }) => !remembers(before.withheld, tag));
  const stays = before.whole.length > 0;
  // In order of preference: everybody; or what is shown and who came since; or else what is safe of it.
  const groups = [free, ...(stays ? withNewcomers(before, free) : [safePartOf(before, free)])];
  const sided = apart
    ? groups.filter((_, i) => i === 0 || !stays || before.sides).flatMap((some) => [some, ...withoutStragglers(some)])
    : [];
  const made = first(sided, (some) => attempt(before, some, true));
  return made ?? (stays && before.sides ? undefined : first(groups, (some) => attempt(before, some, false))) ?? result;
}

/** The people that are shown, as they are in the results, with all who came since; or with five or more of one side who did. */
function withNewcomers(before: Result, given: readonly Given[]): Given[][] {
  const there = givenIn(before);
  const known = new Set(there.map(({ tag }) => tag));
  const newcomers = given.filter(({ tag }) => !known.has(tag));
  const bySide = subgroups.flatMap((subgroup) => enough(newcomers.filter((one) => one.subgroup === subgroup)));
  return [newcomers, bySide].filter(({ length }) => length > 0).map((some) => [...there, ...some]);
}

/** The batches that are wholly here, or of which five are here and five are not; and those never shown, if five. */
function safePartOf({ batches }: Result, given: readonly Given[]): Given[] {
  const byMark = new Map(given.map((one) => [markOf(one), one]));
  const here = batches.map((batch) => batch.flatMap((mark) => byMark.get(mark) ?? []));
  const safe = here.filter((some, i) => {
    const marks = new Set(some.map(markOf));
    const gone = batches[i]!.filter((mark) => !marks.has(mark));
    return gone.length === 0 || (isLarge([...marks]) && isLarge(gone));
  });
  const known = new Set(batches.flat());
  return [...safe.flat(), ...enough(given.filter((one) => !known.has(markOf(one))))];
}

/**
 * Everybody but those who named no side, if these are too few to be shown apart. Also where only one side is there so far:
 * shown with it once, they would keep the other from being shown apart for good.
 */
function withoutStragglers(given: readonly Given[]): Given[][] {
  const sided = given.filter(({ subgroup }) => subgroup !== 0);
  const stragglers = given.filter(({ subgroup }) => subgroup === 0);
  return stragglers.length > 0 && enough(stragglers).length === 0 ? [sided] : [];
}

const enough = (some: Given[]) => (isLarge(some.map(markOf)) ? some : []);

/** A result of exactly these answers, if every batch stays large enough. */
function attempt(before: Result, given: readonly Given[], apart: boolean): Result | undefined {
  if (!isLarge(given.map(markOf))) return undefined;
  if (isResultOf(before, given, apart)) return before;
  const sets = apart ? subgroups.map((subgroup) => given.filter((one) => one.subgroup === subgroup).map(markOf)) : [given.map(markOf)];
  const batches = refined(
    before.batches,
    sets.filter(({ length }) => length > 0),
  );
  if (!batches.every(isLarge)) return undefined;
  const inside = (marks: readonly Mark[]) => {
    const set = new Set(marks);
    return batches.flatMap((batch, i) => (set.has(batch[0]!) ? [i] : []));
  };
  const made = { batches, whole: inside(given.map(markOf)), ...(before.withheld && { withheld: before.withheld }) };
  if (!apart) return made;
  return {
    ...made,
    sides: Object.fromEntries(subgroups.flatMap((subgroup, i) => (sets[i]!.length > 0 ? [[subgroup, inside(sets[i]!)]] : []))),
  };
}

function isResultOf(result: Result, given: readonly Given[], apart: boolean): boolean {
  const key = (one: Given) => `${markOf(one)} ${apart ? one.subgroup : ''}`;
  const there = new Set(givenIn(result).map(key));
  return Boolean(result.sides) === apart && there.size === given.length && given.every((one) => there.has(key(one)));
}

/**
 * Whether a result, once shown, reveals each answer of five or more people: of a batch that nobody saw
 * before, all who answered say the same.
 */
export function revealsEach(before: Result | undefined, after: Result): boolean {
  const known = new Set(before?.batches.map(String));
  return after.batches.some((batch) => !known.has(String(batch)) && isAlike(countMarks(batch)));
}

/** How many said what, in all that is shown or in one subgroup of it. */
export function countsIn(result: Result, subgroup?: Subgroup): Counts {
  return countMarks(marksIn(result, subgroup === undefined ? result.whole : (result.sides?.[subgroup] ?? [])));
}

const countMarks = (marks: readonly Mark[]) => tally(marks.map((mark) => readMark(mark).said));

/** Everybody who is shown, as they are in the results. */
export function givenIn(result: Result): Given[] {
  const subgroupOf = new Map(
    subgroups.flatMap((subgroup) => marksIn(result, result.sides?.[subgroup] ?? []).map((mark) => [mark, subgroup] as const)),
  );
  return marksIn(result, result.whole).map((mark) => ({ ...readMark(mark), subgroup: subgroupOf.get(mark) ?? 0 }));
}

const marksIn = ({ batches }: Result, which: readonly number[]) => which.flatMap((i) => batches[i]!);

function first<T, R>(items: readonly T[], make: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const made = make(item);
    if (made !== undefined) return made;
  }
  return undefined;
}
