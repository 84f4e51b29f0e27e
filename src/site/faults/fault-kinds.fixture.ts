/**
 * What may happen to a page while somebody writes in it, and what must come of it, for every tool that people write in.
 * `fault-kinds.test.ts` does those that need no browser with what keeps the text of each tool; `tests/fault-kinds.test.ts` does
 * the others in a browser.
 *
 * - `there`: what was written is there afterwards, with nothing asked.
 * - `gone`: it is gone, also from the storage of the browser.
 * - `asked`: the page works on, and asks before it is left.
 */
export const testedTools = ['answers', 'letter', 'told', 'participant', 'board', 'desk', 'paper', 'plan'] as const;
export type TestedTool = (typeof testedTools)[number];
export type Expected = 'there' | 'gone' | 'asked';

/** Those with a field for each text, each of them under a key of its own. */
const withFields = ['answers', 'letter', 'told', 'participant', 'plan'] as const;
/** Those that are on the device, where other tabs meet them. Paper sheets are in their tab only. */
const onDevice = [...withFields, 'board', 'desk'] as const;

/** By what each is done: by a unit test of what keeps the text, or in a browser where that is part of it. */
export const faults = {
  reload: { by: 'browser', what: 'the page is loaded again' },
  field: { by: 'browser', what: 'the page is loaded again while its writer is still in the field' },
  link: { by: 'browser', what: 'its writer follows a link and comes back' },
  crash: { by: 'browser', what: 'the browser’s process of the tab is killed, and the page opened in a new tab' },
  erased: { by: 'browser', what: 'everything is erased in another tab' },
  asleep: { by: 'browser', what: 'everything is erased in another tab while the page is asleep behind Back' },
  full: { by: 'browser', what: 'the storage has no room' },
  denied: { by: 'browser', what: 'the browser denies all storage' },
  intranet: { by: 'browser', what: 'the site comes by plain http, and the page is loaded again' },
  translated: { by: 'browser', what: 'a translator has been at the page before its writer writes' },
  typing: { by: 'browser', what: 'the tab is killed while somebody types without a pause' },
  order: { by: 'unit', what: 'two tabs write at the same time, and hear of it late, twice and in another order' },
  processes: { by: 'unit', what: 'two tabs write that are processes of their own, each with a late copy of the storage' },
  clock: { by: 'unit', what: 'the clock of the device is set back by years' },
  noRoom: { by: 'unit', what: 'the room in the storage ends in the middle' },
  roomAgain: { by: 'unit', what: 'the room in the storage ends, and there is some again' },
  privateEnds: { by: 'unit', what: 'the browser withdraws the storage of a private window that is still open' },
  silent: { by: 'unit', what: 'the browser says that it stored a text, and did not' },
  cleared: { by: 'unit', what: 'the browser’s own settings clear the storage while the page is open' },
  damaged: { by: 'unit', what: 'what is stored was damaged' },
  newer: { by: 'unit', what: 'a newer edition of the site stored what is there' },
  earlier: { by: 'unit', what: 'an earlier edition of the site stored what is there' },
  waiting: { by: 'unit', what: 'everything is erased in another tab while a text waits to be saved' },
  unheard: { by: 'unit', what: 'everything is erased in another tab, and the page writes before it hears of that' },
  late: { by: 'unit', what: 'another process writes after the erasing what it knew before' },
  chosen: { by: 'unit', what: 'everything else is erased in another tab while a text waits to be saved' },
  chosenFull: { by: 'unit', what: 'everything else is erased, and there is no room for that' },
  unerased: { by: 'unit', what: 'everything is erased and that is undone' },
  undoneLate: { by: 'unit', what: 'everything is erased in another tab, and then what was cleared before is to be undone' },
  importing: { by: 'unit', what: 'something is imported while another tab writes' },
  undoing: { by: 'unit', what: 'an import is undone after another tab wrote' },
  neighbour: { by: 'unit', what: 'everything is erased in another copy of the site on the same host' },
} as const;

type Faults = typeof faults;
export type Fault = keyof Faults;
export type FaultBy<By> = { [F in Fault]: Faults[F]['by'] extends By ? F : never }[Fault];

export interface FaultKind {
  fault: Fault;
  tool: TestedTool;
  expected: Expected;
}
const each = (fault: Fault, expected: Expected, of: readonly TestedTool[] = testedTools): FaultKind[] =>
  of.map((tool) => ({ fault, tool, expected }));

export const faultKinds: readonly FaultKind[] = [
  ...each('reload', 'there'),
  // The desk makes its link first, which takes some milliseconds: a reload within them loses the last keys.
  ...each('field', 'there', [...withFields, 'board']),
  ...each('link', 'there'),
  ...each('crash', 'there', ['answers', 'letter', 'told', 'plan']),
  ...each('typing', 'there', ['answers', 'letter', 'told', 'plan']),
  ...each('intranet', 'there'),
  ...each('translated', 'there'),
  ...each('erased', 'gone'),
  ...each('asleep', 'gone'),
  ...each('full', 'asked'),
  ...each('denied', 'asked'),
  ...each('order', 'there', onDevice),
  ...each('processes', 'there', withFields),
  ...each('clock', 'there'),
  ...each('noRoom', 'asked'),
  ...each('roomAgain', 'there'),
  ...each('privateEnds', 'asked'),
  ...each('silent', 'asked'),
  ...each('cleared', 'there'),
  ...each('damaged', 'there'),
  ...each('newer', 'asked', [...withFields, 'paper', 'board']),
  // It goes on in its tab, where nothing newer is.
  ...each('newer', 'there', ['desk']),
  ...each('earlier', 'there', ['answers', 'letter', 'board', 'desk']),
  ...each('waiting', 'gone', withFields),
  ...each('unheard', 'gone'),
  ...each('late', 'gone', onDevice),
  ...each('chosen', 'there'),
  ...each('chosenFull', 'there'),
  ...each('unerased', 'there'),
  ...each('undoneLate', 'gone', withFields),
  ...each('importing', 'there', [...withFields, 'board']),
  ...each('undoing', 'there', [...withFields, 'board']),
  ...each('neighbour', 'there'),
];

/** The faults that are done by one means, each with what it is. */
export const faultsBy = (by: Faults[Fault]['by']): [Fault, string][] =>
  (Object.keys(faults) as Fault[]).filter((fault) => faults[fault].by === by).map((fault) => [fault, faults[fault].what]);
