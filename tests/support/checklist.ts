import type { Locator, Page } from 'playwright-core';

/** The checklist that the tests work, and one question after the other: `s2-q1-a`, `s2-q1-b`, … */
export const list = '/checklists/sustained-contact/';

/** Where that copy keeps its answers. */
export const key = 'peer-learning-guide:/a/b/c/:answers';

export const question = (tab: Page, id: string): Locator => tab.locator(`#${id}`);

/** Marks a question as a reader does, with a click on the word of the state. */
export const mark = (tab: Page, id: string, state: string): Promise<void> => question(tab, id).locator(`.state-${state}`).click();

/** The state that a question shows. */
export const markOf = (tab: Page, id: string): Promise<string | null> => question(tab, id).locator('input:checked').getAttribute('value');

/** Waits until a question shows a state. */
export const shows = (tab: Page, id: string, state: string): Promise<void> => tab.locator(`#${id}[data-state="${state}"]`).waitFor();
