import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serve, type RunningServer } from '../../scripts/lib/server.ts';
import { firefoxFile } from '../../scripts/lib/firefox.ts';

let browser: Browser;
let site: RunningServer;

/** Call once at the top of a test file: serves the built site below a path, and starts the Firefox of this machine. */
export function useFirefox(): void {
  beforeAll(async () => {
    site = await serve({ folder: 'dist', port: 0, base: '/a/b/c/' });
    // Without smooth scrolling, as in the other browser: a click waits until its place stands still.
    const extraPrefsFirefox = { 'ui.prefersReducedMotion': 1 };
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxFile()!, headless: true, extraPrefsFirefox });
    const { version } = createRequire(import.meta.url)('puppeteer-core/package.json');
    console.log(`In ${(await browser.version()).replace('/', ' ')}, by puppeteer-core ${version}.`);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
}

export const addressOf = (path: string) => site.address.slice(0, -1) + path;

/**
 * A tab with nothing kept from before. Afterwards nothing may have gone wrong in it: no error is in
 * the console, where Firefox also says what the policy of a page refused.
 */
export async function inFirefox<T>(look: (tab: Page) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    const wrong: string[] = [];
    tab.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    tab.on('pageerror', (error) => wrong.push(error instanceof Error ? error.message : String(error)));
    const result = await look(tab);
    expect(wrong).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

/** The text of the first element that fits, once there is some. Asked again and again, since the page allows no `eval` to wait with. */
export async function textOn(tab: Page, selector: string): Promise<string> {
  const text = () => tab.$$eval(selector, ([first]) => first?.textContent?.trim() ?? '');
  await expect.poll(text).not.toBe('');
  return text();
}
