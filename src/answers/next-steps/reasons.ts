import type { Checklist } from '#schemas/checklist.ts';

/** Why a tool or a measure helps with a group of questions, by the ids of both. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The reasons of all groups. For the page of all answers, which would be too heavy with them; lists have their own. */
export const reasonsOf = (lists: readonly Checklist[]): Reasons =>
  Object.fromEntries(lists.flatMap(({ groups }) => groups.map(({ id, leadsTo }) => [id, leadsTo?.why ?? {}])));

/** What a link to a tool or a measure leads to, by its id. */
export const leadOf = (href: string): string | undefined => /(?:\/tools\/|#measure-)([\w-]+)\/?$/.exec(href)?.[1];
