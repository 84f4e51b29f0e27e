import type { Locator, Page } from 'playwright-core';

/** The checklist that the tests work, and one question after the other: `s2-q1-a`, `s2-q1-b`, … */
export const list = '/checklists/sustained-contact/';

/** How all keys of that copy begin. */
export const storagePrefix = 'peer-learning-guide:/a/b/c/:';

/** Where earlier editions of that copy saved all answers, in one value. */
export const key = `${storagePrefix}answers`;

/** Where that copy saves its answers if nothing was ever erased. */
export const answersKey = `${storagePrefix}e0:answers`;

interface Stored {
  tag?: number;
  lists: Record<string, { answers: Record<string, { state: string; note?: string; others?: string[] }> }>;
}

/** The answers that are on the device, or in the tab, put together from their keys. */
export async function stored(tab: Page, where: 'localStorage' | 'sessionStorage' = 'localStorage', of = 'answers'): Promise<Stored> {
  const entries = await tab.evaluate((name) => Object.entries(window[name as 'localStorage']), where);
  const all: Stored = { lists: {} };
  for (const [name, text] of entries) {
    const [, own] = new RegExp(`^${storagePrefix}e[0-9a-z]+:${of}(?::(.*))?$`).exec(name) ?? [];
    const [list, question] = (own ?? '').split(':') as [string, string | undefined];
    if (own === undefined && !name.endsWith(`:${of}`)) continue;
    if (!list) all.tag = JSON.parse(text).tag;
    else if (question) (all.lists[list] ??= { answers: {} }).answers[question] = JSON.parse(text);
  }
  return all;
}

/** The note of a question on the device. */
export const noteOf = async (tab: Page, id: string): Promise<string | undefined> =>
  (await stored(tab)).lists['sustained-contact']?.answers[id]?.note;

export const question = (tab: Page, id: string): Locator => tab.locator(`#${id}`);

/** Marks a question as a reader does, with a click on the word of the state. */
export const mark = (tab: Page, id: string, state: string): Promise<void> => question(tab, id).locator(`.state-${state}`).click();

/** The state that a question shows. */
export const markedState = (tab: Page, id: string): Promise<string | null> =>
  question(tab, id).locator('input:checked').getAttribute('value');

/** Waits until a question shows a state. */
export const showsState = (tab: Page, id: string, state: string): Promise<void> => tab.locator(`#${id}[data-state="${state}"]`).waitFor();
