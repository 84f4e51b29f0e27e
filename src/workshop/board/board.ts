/**
 * The board of a group: the responses of many people put together, as plain data that never changes in
 * place. Which results are safe is decided in `small-groups.ts`, and what a view may see of them in `shown.ts`.
 */
import type { Side } from '#answers/code/index.ts';
import type { Wording } from '../set/open-set.ts';
import type { Said } from '#answers/store/said.inline.ts';
import type { Agenda } from '../set/agenda.ts';
import type { Results } from './small-groups.ts';

/** A question as the board sees it: one of a list, or a prompt that the facilitator added. */
export interface BoardQuestion {
  id: string;
  text: string;
  prompt: boolean;
}

/** Links that are longer than those of the desk are not stored. */
export const linkPattern = /^w\d\.[\w.-]{1,2000}$/;

/** What one person sent. A code, a set code and a file all come down to this. */
export interface TaggedResponse {
  /** The small random number that distinguishes two people; it says nothing about anybody. */
  tag: number;
  side?: Side | undefined;
  /** The number of the earlier wording that was answered; none for that of the board. */
  wording?: number | undefined;
  /** By id of question, every question that was asked, also those left alone. */
  states: Readonly<Record<string, Said>>;
}

/** What a board keeps of one person. */
export type BoardResponse = Omit<TaggedResponse, 'tag'>;

/** What the group agreed to do. */
export interface Action {
  what: string;
  /** A role, such as "training unit". */
  who: string;
  when: string;
}

export interface Board {
  /** Random; distinguishes two boards. */
  id: string;
  title: string;
  /** The day of the meeting, as the facilitator writes it. */
  date: string;
  /** The questions of the set in their order. None: those of every list that people answered. */
  questions: readonly BoardQuestion[];
  /** The number that stands for the set in codes. */
  code?: number;
  /** How earlier links asked the prompts. Codes for them are read, and counted with the others. */
  wordings?: readonly Wording[];
  /** What comes after the `#` in the link of its participants. */
  link?: string;
  /** What is done when in the session. */
  agenda?: Agenda;
  /** The names of sides 1, 2 and 3; none where the answers have no sides. */
  sides: readonly string[];
  /** Whether the group chose to show everything, however few they are. Cannot be undone. */
  named: boolean;
  /** By tag. Number keys are in rising order, so the board does not remember who came first. */
  responses: Readonly<Record<string, BoardResponse>>;
  /** What was ever shown, by id of question, so that later results single nobody out. */
  results: Results;
  /** The questions that the group picked to talk about, by id. */
  picked?: readonly string[];
  actions: readonly Action[];
}

/** What became of a response: `new`; `same` as before; `changed`; `more` questions by somebody already here. */
export type AddOutcome = 'new' | 'same' | 'changed' | 'more';

/** A board with nothing on it. */
export function newBoard(date: string): Board {
  const id = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { id, title: '', date, questions: [], sides: [], named: false, responses: {}, results: {}, actions: [] };
}

/**
 * Puts a response on the board. If its tag is there already, it is the same person: what they said now
 * takes the place of what they said before, question by question, and answers to other lists stay.
 */
export function addResponse(board: Board, { tag, ...response }: TaggedResponse): { board: Board; outcome: AddOutcome } {
  const { merged, outcome } = mergedResponse(board.responses[tag], response);
  return outcome === 'same' ? { board, outcome } : { board: { ...board, responses: { ...board.responses, [tag]: merged } }, outcome };
}

/** What one person says now, over what they said before, and what became of it. */
export function mergedResponse(
  before: BoardResponse | undefined,
  { side = before?.side, wording, states }: BoardResponse,
): { merged: BoardResponse; outcome: AddOutcome } {
  const merged = { ...(side && { side }), ...(wording !== undefined && { wording }), states: { ...before?.states, ...states } };
  return { merged, outcome: before ? howItDiffers(before, merged) : 'new' };
}

function howItDiffers(before: BoardResponse, now: BoardResponse): AddOutcome {
  const moved = Object.entries(before.states).some(([id, state]) => now.states[id] !== state);
  if (moved || before.side !== now.side || before.wording !== now.wording) return 'changed';
  return Object.keys(now.states).length > Object.keys(before.states).length ? 'more' : 'same';
}

/** Takes one person's answers off the board. */
export function withoutPerson(board: Board, tag: number): Board {
  const { [tag]: _, ...responses } = board.responses;
  return { ...board, responses };
}

/** How many people have answers on the board; with a question, how many were asked it. */
export function countPeople({ responses }: Board, question?: string, side?: Side | 0): number {
  return Object.values(responses).filter((response) => {
    const asked = question === undefined || question in response.states;
    return asked && (side === undefined || (response.side ?? 0) === side);
  }).length;
}
