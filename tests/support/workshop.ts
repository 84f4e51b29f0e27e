import { readFileSync } from 'node:fs';
import { library } from '#library/index.ts';
import { openSet } from '#workshop/set/open-set.ts';
import { setList } from '#workshop/set/set-list.ts';

const lists = library().checklists.map(setList);

/** The workshop that a link holds. */
export async function opened(link: string) {
  const read = await openSet(fullOf(link), lists);
  if (!read.ok) throw new Error(`The link was refused: ${read.reason}`);
  return read;
}

/** The full link in place of a short one, which names a workshop that the site knows. */
function fullOf(link: string): string {
  const { links } = JSON.parse(readFileSync('dist/strings/workshops.en.json', 'utf8')) as { links: Record<string, [link: string]> };
  const name = /#([a-z-]+)\.\w{3}$/.exec(link)?.[1] ?? '';
  return links[name]?.[0] ?? link;
}

/** The revisions that lists have now, by number: what a set made today holds. */
export const revisionsOf = (...numbers: number[]): Record<number, number> =>
  Object.fromEntries(numbers.map((number) => [number, lists.find((list) => list.number === number)!.revision]));

/** A workshop as large as we advise, with prompts as long as people write them. */
export const fivePrompts = [
  'Which of the things that we agreed in spring would you defend in front of your own minister, and why that one?',
  'Who in your office has not yet heard of this exchange, although it will change the way in which they work?',
  'What did you try at home after the visit that did not go well, and what do you make of it today?',
  'If money for travel ran out next month, how much of this network would be left by the end of the year?',
  'Name one rule of your ministry that keeps you from using what you learned. Who could lift it, and what would they ask for?',
];

/** Questions of three lists. */
export const twelveItems = [0, 2, 5].flatMap((list) => [0, 1, 2, 3].map((slot) => ({ list, slot })));
