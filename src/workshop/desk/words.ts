import { fill } from '#kit/strings/strings.ts';
import type { WorkshopSet } from '#workshop/set/set.ts';

/** Says a string of the desk, in the language of the page: `say('desk.copied')`. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** Puts another set in the place of the one at the desk; done when it is drawn. */
export type Change = (change: (set: WorkshopSet) => WorkshopSet) => Promise<unknown>;

export function sayer(root: HTMLElement): Say {
  return (key, values) => fill(root, key, values);
}

/** A day such as `2026-11-23` in words; empty if there is none. */
export function dayInWords(day: string, language: string): string {
  return day && new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day));
}
