import type { OpenedSet } from '#workshop/set/open-set.ts';
import { openSet } from '#workshop/set/open-set.ts';
import { maxLinkLength } from '#workshop/set/set-link.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import type { SetList } from '#workshop/set/set-list.ts';
import type { WorkshopSet } from '#workshop/set/set.ts';
import { upToDate } from './editing.ts';

/** What comes out of the desk for a set: links, and the set as participants will see it. */
export interface WorkshopLinks {
  fragment: string;
  /** For participants, and for the facilitator. */
  participant: string;
  desk: string;
  /** The board that gathers the answers to this very set. */
  board: string;
  /**
   * For the wall: without title and day, which the poster says in words. Fewer squares, each of them larger;
   * the questions and so the codes are the same.
   */
  poster: string;
  /** How many characters the longer of the two links has too many; 0 if none. */
  excess: number;
  /** Read back from the link itself, so that what is printed is what people get. */
  opened: OpenedSet;
}

/** Without a question there is no links. */
export async function workshopLinks(
  set: WorkshopSet,
  lists: readonly SetList[],
  addresses: { participant: string; desk: string },
): Promise<WorkshopLinks | undefined> {
  const fragment = await writeSet(upToDate(set, lists));
  const opened = await openSet(fragment, lists);
  if (!opened.ok || opened.questions.length === 0) return undefined;
  const poster = `${addresses.participant}#${await writeSet({ ...upToDate(set, lists), title: '', date: '' })}`;
  const [participant, desk] = [`${addresses.participant}#${fragment}`, `${addresses.desk}#${fragment}`];
  const board = `${new URL('../board/', addresses.desk).href}#${fragment}`;
  return {
    fragment,
    participant,
    desk,
    board,
    poster,
    excess: Math.max(0, participant.length - maxLinkLength, desk.length - maxLinkLength),
    opened,
  };
}
