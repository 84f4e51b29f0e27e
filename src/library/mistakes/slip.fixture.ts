import type { Alteration } from './mistake.fixture.ts';

/** What a writer does, where it is found, and a part of what is said. */
export type Slip = [name: string, edit: Alteration, place: string, part: string];

export const page = 'content/docs/tools/site-visits.md';
/** The whole text of that page. */
export const sentence = 'You go and see [guide §1].';
