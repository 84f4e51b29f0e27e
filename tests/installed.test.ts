import { describe, expect, it } from 'vitest';
import { at, onOnePage, useBrowser } from './support/visit.ts';

useBrowser();

describe('an installed guide', () => {
  it('has a manifest whose files are there, and opens where the reader left off', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/tools/reflection/'));
      const address = await tab.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href);
      const manifest = await (await tab.request.get(address)).json();
      const inside = (path: string) => new URL(path, address).href;
      const files = [
        ...manifest.icons.map(({ src }: { src: string }) => src),
        ...manifest.shortcuts.map(({ url }: { url: string }) => url),
      ];
      for (const path of files) expect((await tab.request.get(inside(path))).status(), path).toBe(200);
      await tab.goto(inside(manifest.start_url));
      await tab.waitForURL(inside('./'));
      await tab.goto(at('/checklists/sustained-contact/'));
      await tab.locator('#s2-q1-a .state-act').click();
      await tab.goto(inside(manifest.start_url));
      await tab.waitForURL(inside('./my-answers/'));
    });
  });
});
