import { describe, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { place } from './support/pages.ts';
import { onEveryPage, useBrowser, wide } from './support/visit.ts';

useBrowser();

describe('under another path', () => {
  it('every page finds its styles, scripts and pictures', async () => {
    const failed = await onEveryPage({ viewport: wide }, async (tab, page) => {
      const faults: string[] = [];
      tab.on('response', (response) => response.status() >= 400 && faults.push(`${place(page)}: ${response.status()} ${response.url()}`));
      tab.on('pageerror', (error) => faults.push(`${place(page)}: ${error.message}`));
      await tab.goto(inject('belowPath') + page.address, { waitUntil: 'load' });
      return faults;
    });
    expectNone(failed.flat());
  });
});
