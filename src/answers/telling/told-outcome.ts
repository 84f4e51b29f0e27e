import type { StringKey } from '#kit/strings/words.ts';
import type { ToldFields } from './case-told.ts';

/** What is made of a form that is filled in. */
export interface ToldOutcome {
  title: string;
  /** For a mail and the clipboard, in words for people. */
  text: string;
  file: { name: string; type: string; text: string };
  /** Why it cannot be sent yet. */
  lacking?: StringKey | undefined;
  preview: Node;
}

/** Makes an outcome of one kind of form. */
export type Maker = (form: HTMLElement, told: ToldFields) => ToldOutcome;
