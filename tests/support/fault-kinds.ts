/**
 * What may happen to a page while somebody writes in it, and what must come of it, for every tool that people write in.
 * `tests/fault-kinds.test.ts` does each of these in a browser.
 *
 * - `there`: what was written is there afterwards, with nothing asked.
 * - `gone`: it is gone, also from the storage of the browser.
 * - `asked`: the page works on, and asks before it is left.
 */
export const tools = ['answers', 'letter', 'participant', 'board', 'desk', 'paper', 'plan'] as const;
export type TestedTool = (typeof tools)[number];
export type Expected = 'there' | 'gone' | 'asked';

export const faults = {
  reload: 'the page is loaded again',
  field: 'the page is loaded again while its writer is still in the field',
  link: 'its writer follows a link and comes back',
  crash: 'the browser’s process of the tab is killed, and the page opened in a new tab',
  erased: 'everything is erased in another tab',
  asleep: 'everything is erased in another tab while the page is asleep behind Back',
  full: 'the storage has no room',
  denied: 'the browser denies all storage',
  intranet: 'the site comes by plain http, and the page is loaded again',
  translated: 'a translator has been at the page before its writer writes',
  typing: 'the tab is killed while somebody types without a pause',
} as const;
export type Fault = keyof typeof faults;

const everywhere = (fault: Fault, expected: Expected, of: readonly TestedTool[] = tools) => of.map((tool) => ({ fault, tool, expected }));

export const faultKinds: readonly { fault: Fault; tool: TestedTool; expected: Expected }[] = [
  ...everywhere('reload', 'there'),
  // The desk makes its link first, which takes some milliseconds: a reload within them loses the last keys.
  ...everywhere('field', 'there', ['answers', 'letter', 'participant', 'board', 'plan']),
  ...everywhere('link', 'there'),
  ...everywhere('crash', 'there', ['answers', 'letter', 'plan']),
  ...everywhere('typing', 'there', ['answers', 'letter', 'plan']),
  ...everywhere('intranet', 'there'),
  ...everywhere('translated', 'there'),
  ...everywhere('erased', 'gone'),
  ...everywhere('asleep', 'gone'),
  ...everywhere('full', 'asked'),
  ...everywhere('denied', 'asked'),
];
