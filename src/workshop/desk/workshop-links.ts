import type { OpenedSet } from '#workshop/set/open-set.ts';
import { writeAgenda, type Agenda } from '#workshop/set/agenda.ts';
import { openSet } from '#workshop/set/open-set.ts';
import { maxLinkLength } from '#workshop/set/set-link.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import type { SetList } from '#workshop/set/set-list.ts';
import { shortLink } from '#workshop/set/short-link.ts';
import type { WorkshopSet } from '#workshop/set/set.ts';
import { upToDate } from './editing.ts';

/** What comes out of the desk for a set: links, and the set as participants will see it. */
export interface WorkshopLinks {
  fragment: string;
  /** For participants, and for the facilitator. */
  participant: string;
  desk: string;
  /** The timed plan, which only the links of desk and board hold. */
  agenda: Agenda;
  /** The board that gathers the answers to this very set. */
  board: string;
  /**
   * For the wall: without title and day, which the poster says in words. Fewer squares, each of them larger;
   * the questions and so the codes are the same.
   */
  poster: string;
  /** Whether the poster leads there by a name that people can type. */
  isShort: boolean;
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
  agenda: Agenda = [],
): Promise<WorkshopLinks | undefined> {
  const fragment = await writeSet(upToDate(set, lists));
  const opened = await openSet(fragment, lists);
  if (!opened.ok || opened.questions.length === 0) return undefined;
  const short = await shortOf(opened);
  const poster = `${addresses.participant}#${short?.end ?? (await writeSet({ ...upToDate(set, lists), title: '', date: '' }))}`;
  // Title and day are in the full link alone; without changes to a workshop that has a name, that is enough.
  const [participant, desk] = [
    `${addresses.participant}#${short?.link === fragment ? short.end : fragment}`,
    `${addresses.desk}#${fragment}`,
  ];
  const plan = await writeAgenda(agenda);
  const board = `${new URL('../board/', addresses.desk).href}#${fragment}${plan}`;
  return {
    fragment,
    participant,
    // Mail and chat programs would cut it, and then also the questions.
    desk: desk.length + plan.length > maxLinkLength ? desk : desk + plan,
    board,
    agenda,
    poster,
    isShort: short !== undefined,
    excess: Math.max(0, participant.length - maxLinkLength, desk.length - maxLinkLength),
    opened,
  };
}

/** For a workshop that the site knows by name, with its sides, its promise and no prompt that was ever in other words. */
async function shortOf({ set, codeList, wordings }: OpenedSet): ReturnType<typeof shortLink> {
  return wordings.length > 0 || set.language !== document.documentElement.lang ? undefined : shortLink(codeList.number);
}
