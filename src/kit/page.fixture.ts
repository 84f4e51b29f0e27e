/** A page for tests that need little of a browser, without a whole environment for their file, which takes seconds. */
import { JSDOM } from 'jsdom';
import { beforeEach, vi } from 'vitest';

/** Gives each test of a file these names as a page has them: `withPage('document', 'Text')`. */
export function withPage(...names: string[]): void {
  const window = new JSDOM('<!doctype html>', { url: 'https://example.org/' }).window as unknown as Record<string, unknown>;
  beforeEach(() => {
    for (const name of names) vi.stubGlobal(name, name === 'window' ? window : window[name]);
  });
}
