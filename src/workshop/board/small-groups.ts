/**
 * The one rule that keeps a person in a small group from being singled out.
 *
 * **A picture is made of whole bunches.** A bunch is five people or more whose answers to a question came
 * into the picture together, and leave it together. Everything that is shown of a question (the counts of
 * all, of each side, now and at any time before) adds up whole bunches. So whatever somebody adds or
 * subtracts, before and after, all less one side, three pictures at once, they get the counts of five
 * people or more, or nothing.
 *
 * What follows from it:
 * - Below five answers there is no picture, only how many have come in.
 * - A picture stands still while answers arrive, change or go, until five can move together. So it
 *   is made when the facilitator asks for it, best when everybody has answered.
 * - Sides are shown apart only if each of them has five, and those without a side are none or five.
 * - If so many leave that fewer than five are there, the picture goes.
 *
 * Why not simply "every five answers": two pictures that each differ by five from a third may differ from
 * one another by one.
 */
import type { Side } from '#answers/code/index.ts';
import { states, type State } from '#answers/store/answers.ts';

export const smallest = 5;

/** One person's answer to one question, as `tag:state`. */
export type Mark = string;
/** A side, or 0 for those without one. */
export type Subgroup = Side | 0;
export const subgroups: readonly Subgroup[] = [0, 1, 2, 3];

/** What was shown of one question. Bunches are named by their place. */
export interface Picture {
  bunches: readonly (readonly Mark[])[];
  /** The bunches that are in the picture now. */
  whole: readonly number[];
  /** The same, side by side, if the sides are shown apart. Once they are, they stay so. */
  sides?: Partial<Record<Subgroup, readonly number[]>>;
}

/** By id of question. */
export type Pictures = Readonly<Record<string, Picture>>;

export interface Given {
  tag: number;
  state: State;
  subgroup: Subgroup;
}

/**
 * The next picture of a question, or the very one that is there if no other is safe or needed.
 *
 * @param picture what was shown last
 * @param given what all people on the board say now
 * @param apart whether to show the sides apart if that is safe
 */
export function nextPicture(picture: Picture | undefined, given: readonly Given[], apart: boolean): Picture | undefined {
  if (given.length < smallest) return picture;
  const added = withNewcomers(picture, given);
  const attempts = [
    ...(apart ? [attempt(picture, given, true), added && picture?.sides && attempt(picture, added, true)] : []),
    ...(picture?.sides ? [] : [attempt(picture, given, false), added && attempt(picture, added, false)]),
  ];
  return attempts.find((made) => made !== undefined) ?? picture;
}

/** The people of the picture as they stand in it, and those who came since: lets one late change wait alone. */
function withNewcomers(picture: Picture | undefined, given: readonly Given[]): Given[] | undefined {
  if (!picture) return undefined;
  const there = givenIn(picture);
  const known = new Set(there.map(({ tag }) => tag));
  const newcomers = given.filter(({ tag }) => !known.has(tag));
  return newcomers.length > 0 ? [...there, ...newcomers] : undefined;
}

/** A picture of exactly these answers, if every bunch stays large enough. */
function attempt(picture: Picture | undefined, given: readonly Given[], apart: boolean): Picture | undefined {
  if (picture && isPictureOf(picture, given, apart)) return picture;
  const groups = apart ? subgroups.map((subgroup) => given.filter((one) => one.subgroup === subgroup)) : [given];
  const sets = groups.map((some) => new Set(some.map(markOf)));
  const bunches = sets.reduce(split, picture?.bunches ?? []);
  if (bunches.some((bunch) => bunch.length < smallest)) return undefined;
  const inside = (set: ReadonlySet<Mark>) => bunches.flatMap((bunch, i) => (set.has(bunch[0]!) ? [i] : []));
  const whole = inside(new Set(given.map(markOf)));
  if (!apart) return { bunches, whole };
  const sides = Object.fromEntries(subgroups.flatMap((subgroup, i) => (sets[i]!.size > 0 ? [[subgroup, inside(sets[i]!)]] : [])));
  return { bunches, whole, sides };
}

function isPictureOf(picture: Picture, given: readonly Given[], apart: boolean): boolean {
  const key = (one: Given) => `${markOf(one)} ${apart ? one.subgroup : ''}`;
  const there = new Set(givenIn(picture).map(key));
  return Boolean(picture.sides) === apart && there.size === given.length && given.every((one) => there.has(key(one)));
}

/** Splits bunches into what lies inside and outside of a set; what was never shown becomes a bunch of its own. */
export function split(bunches: readonly (readonly Mark[])[], set: ReadonlySet<Mark>): (readonly Mark[])[] {
  const known = new Set(bunches.flat());
  const halves = bunches.flatMap((bunch) => [bunch.filter((mark) => set.has(mark)), bunch.filter((mark) => !set.has(mark))]);
  return [...halves, [...set].filter((mark) => !known.has(mark))].filter((bunch) => bunch.length > 0);
}

export type Counts = Readonly<Record<State, number>>;

/** How many stand in each state, in the whole picture or in one subgroup. */
export function countsIn(picture: Picture, subgroup?: Subgroup): Counts {
  const which = subgroup === undefined ? picture.whole : (picture.sides?.[subgroup] ?? []);
  return tally(marksIn(picture, which).map((mark) => readMark(mark).state));
}

/** How many of the states are of each kind. */
export function tally(given: readonly State[]): Counts {
  const counts = { open: 0, answered: 0, act: 0, 'not-for-us': 0 };
  for (const state of given) counts[state] += 1;
  return counts;
}

export const sum = (counts: Counts): number => Object.values(counts).reduce((all, count) => all + count, 0);

/** Everything that stands in the picture. */
export function givenIn(picture: Picture): Given[] {
  const subgroupOf = new Map(
    subgroups.flatMap((subgroup) => marksIn(picture, picture.sides?.[subgroup] ?? []).map((mark) => [mark, subgroup] as const)),
  );
  return marksIn(picture, picture.whole).map((mark) => ({ ...readMark(mark), subgroup: subgroupOf.get(mark) ?? 0 }));
}

const marksIn = ({ bunches }: Picture, which: readonly number[]) => which.flatMap((i) => bunches[i]!);

/** The mark of an answer, as bunches hold it. */
export const markOf = ({ tag, state }: Given): Mark => `${tag}:${states.indexOf(state)}`;

/** Takes a mark apart. */
export function readMark(mark: Mark): { tag: number; state: State } {
  const [tag, state] = mark.split(':').map(Number) as [number, number];
  return { tag, state: states[state]! };
}
