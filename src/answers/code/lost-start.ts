/**
 * Codes that have lost their first letter, or their first group, or have another letter there: nothing else says that they are codes.
 * None of them is read; they are reported, so that somebody is asked for theirs again.
 */
import type { SlicedWork } from '#kit/slices.ts';
import { groupSize } from './alphabet.ts';
import { slots, type CodeList } from './code-list.ts';
import { headerOf, interpret } from './decode.ts';
import { maxFragmentSpan, type Fragment } from './fragments.ts';
import { formats, lengthFor, stateBits, widths, workshopNumbers } from './layout.ts';
import { refuse, type Refusal } from './refusal.ts';

/** A piece of a text: so many fragments from one on, and what it lacks. */
interface LostStart {
  first: number;
  count: number;
  refusal: Refusal;
}

/** What is in view at a place of the text. */
interface Place {
  text: string;
  groups: readonly Fragment[];
  lists: readonly CodeList[];
  lengths: readonly number[];
}

/**
 * Finds codes that lost their first letter or group, in the order of the text, passing over fragments that are taken.
 *
 * @param lists whose codes are looked for
 * @param surely only where the check holds once the letter is in its place. What is so sure comes before any guess, and what only
 * looks like a code after all others
 */
export function* lostStarts(
  text: string,
  fragments: readonly Fragment[],
  taken: ReadonlySet<Fragment>,
  lists: readonly CodeList[],
  surely: boolean,
): SlicedWork<LostStart[]> {
  const lengths = lengthsOf(lists);
  const least = Math.min(...lengths) - groupSize;
  const lost: LostStart[] = [];
  for (let first = 0; first < fragments.length;) {
    const groups = groupsFrom(fragments, first, taken);
    yield 1 + groups.length;
    const isLong = groups.reduce((sum, { symbols }) => sum + symbols.length, 0) >= least;
    const hit = isLong ? (surely ? proven : shaped)({ text, groups, lists, lengths }) : undefined;
    if (hit) lost.push({ first, ...hit });
    first += hit?.count ?? 1;
  }
  return lost;
}

/** How long codes for one of these lists are, in each format that has them. */
function lengthsOf(lists: readonly CodeList[]): readonly number[] {
  /** Bits of a growing number, see `bits.ts`. */
  const growing = (value: number) => 4 * value.toString(8).length;
  const lengths = lists.flatMap((list) => {
    const questions = slots(list).length;
    const isSet = list.number >= workshopNumbers.second;
    const head = widths.format + widths.side;
    const named = growing(list.number) + growing(list.revision - 1);
    const first = lengthFor(head + widths.firstTag + growing(0) + named + 2 * questions, formats.first);
    const second = lengthFor(head + widths.tag + 1 + (isSet ? widths.workshop : 1 + named) + stateBits(questions), formats.second);
    return isSet ? [second] : list.number >= workshopNumbers.first ? [first] : [first, second];
  });
  return [...new Set(lengths)];
}

/** A word, or groups of four of which the first may have lost a letter. */
function groupsFrom(fragments: readonly Fragment[], first: number, taken: ReadonlySet<Fragment>): readonly Fragment[] {
  const { symbols } = fragments[first]!;
  if (symbols.length < groupSize - 1 || taken.has(fragments[first]!)) return [];
  let end = first + 1;
  if (symbols.length <= groupSize)
    while (end < fragments.length && end - first < maxFragmentSpan / groupSize) {
      const next = fragments[end]!;
      if (!next.joined || next.symbols.length !== groupSize || taken.has(next)) break;
      end++;
    }
  return fragments.slice(first, end);
}

type Hit = Omit<LostStart, 'first'>;

/** With the letter in its place it is a code, check and all. */
function proven({ groups, lists }: Place): Hit | undefined {
  const symbols = groups.flatMap((group) => group.symbols);
  for (const format of Object.values(formats))
    for (const missing of [1, 0]) {
      const whole = [format, ...symbols.slice(1 - missing)];
      const header = headerOf(whole, lists);
      const count = header.ok ? countFor(groups, header.length - missing) : 0;
      if (!header.ok || count === 0 || !interpret(whole.slice(0, header.length), lists).ok) continue;
      const refusal = missing
        ? refuse({ reason: 'too-short', found: header.length - 1, expected: header.length })
        : refuse({ reason: 'checksum', suspect: { position: 1, swapped: false } });
      return { count, refusal };
    }
  return undefined;
}

/** How many of the groups come to a length; 0 if none do. */
function countFor(groups: readonly Fragment[], length: number): number {
  let sum = 0;
  return groups.findIndex(({ symbols }) => (sum += symbols.length) === length) + 1;
}

/** Fewer than these may be anything. */
const fewestGroups = 5;

/** As long as a code of these lists, or a letter or a group less, in groups that look like chance. */
function shaped({ text, groups, lengths }: Place): Hit | undefined {
  for (const missing of [0, 1, groupSize])
    for (const length of lengths) {
      const count = countFor(groups, length - missing);
      if (count < fewestGroups || !isChance(groups.slice(0, count), text)) continue;
      const found = length - missing;
      return { count, refusal: refuse(missing > 0 ? { reason: 'too-short', found, expected: length } : { reason: 'checksum' }) };
    }
  return undefined;
}

/**
 * Whether groups look like a code and like nothing else that people write. The first has a digit, unlike a word before a code. The
 * same joins all of them, on one line. Most mix digits and letters, and not always in the same places, unlike numbers of rooms. Their
 * letters are of one case, and some are none of the six in addresses of machines.
 */
function isChance(groups: readonly Fragment[], text: string): boolean {
  const pieces = groups.map(({ start, end }) => text.slice(start, end));
  const joints = new Set(groups.slice(1).map(({ start }, i) => text.slice(groups[i]!.end, start)));
  const mixed = pieces.filter((piece) => /\d/.test(piece) && /[a-z]/i.test(piece));
  const shapes = new Set(mixed.map((piece) => piece.replace(/\d/g, '0').replace(/[a-z]/gi, 'a')));
  const later = pieces.join('').slice(1);
  return (
    /\d/.test(pieces[0]!) &&
    joints.size === 1 &&
    !joints.has('\n') &&
    mixed.length >= Math.max(4, pieces.length * 0.65) &&
    shapes.size >= 3 &&
    /[g-z]/i.test(later) &&
    (later === later.toUpperCase() || later === later.toLowerCase())
  );
}

/** Hand it to `findCodes`; a page that is to be light loads it once somebody brings codes. */
export type LostStarts = typeof lostStarts;
