import type { Locator, Page } from 'playwright-core';
import { word, type Key } from './words.ts';

/** The button that bears these words of the interface. */
export const button = (part: Page | Locator, key: Key): Locator => part.getByRole('button', { name: word(key), exact: true });

/** Presses the button that bears these words of the interface. */
export const press = (part: Page | Locator, key: Key): Promise<void> => button(part, key).click();
