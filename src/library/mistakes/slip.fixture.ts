import type { Alteration } from './mistake.fixture.ts';

/** What a writer does, where it is found, and a part of what is said. */
export type FoundSlip = [name: string, edit: Alteration, place: string, part: string];

/** The whole text of the page on site visits. */
export const pageText = 'You go and see [guide §1].';
