import type { WorkshopSet } from '#workshop/set/set.ts';

/** Replaces the set at the desk with another; done when it is drawn. */
export type EditSet = (change: (set: WorkshopSet) => WorkshopSet) => Promise<unknown>;
