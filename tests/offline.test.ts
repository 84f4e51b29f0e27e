/** The guide kept on a device: offered, whole without a network, and never broken by a line or a host. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { press } from './support/button.ts';
import { stored } from './support/checklist.ts';
import { keepButton, keepGuide, giveNewEdition, says, useHost, visitUntil, withWorkers } from './support/keeping.ts';
import { gathers, namesWhatIsNotKept, readsEverywhere, searches, titleOf, worksAList } from './support/kept-guide.ts';
import { smallerCount } from './support/smaller-worker.ts';
import { onOnePage, useBrowser } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const host = useHost();
const at = (path: string) => host().address + path;
const kept = (tab: Page): Promise<number[]> =>
  tab.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);

/** A page that answers for any address. */
const signIn = '<!doctype html><title>Sign in</title><script>document.title = "ran"</script>';

/** The texts of all that is in the copy. */
const held = (tab: Page): Promise<string[]> =>
  tab.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const answers = await Promise.all(all.map(async (cache) => Promise.all((await cache.keys()).map((key) => cache.match(key)))));
    return Promise.all(answers.flat().map((answer) => answer!.text()));
  });

/** Takes one file from the copy, and puts something else in the place of another. */
const spoil = (tab: Page): Promise<void> =>
  tab.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]!);
    const keys = await cache.keys();
    const named = (part: string) => keys.find(({ url }) => url.includes(part))!;
    await cache.delete(named('/voices/'));
    await cache.put(named('/tools/'), new Response('spoiled'));
  });

describe('a kept copy', () => {
  it('is kept only when asked for, and holds all of the guide', async () => {
    host().worker = undefined;
    await onOnePage(withWorkers, async (tab) => {
      await tab.goto(at(''));
      await tab.goto(at('offline/'));
      await says(tab, 'keeping.none');
      expect(await kept(tab)).toEqual([0, 0]);
      await keepGuide(tab, host());
      expect(await kept(tab)).toEqual([1, 1]);
      host().down = true;
      await readsEverywhere(tab, host());
      await searches(tab, host());
      await worksAList(tab, host());
      await gathers(tab, host());
      await namesWhatIsNotKept(tab, host());
    });
  });

  it('goes when told, comes again, and goes with the host that says farewell; what the reader wrote stays', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await keepGuide(tab, host());
      await tab.goto(at('checklists/sustained-contact/'));
      await tab.locator('#s2-q1-a .state-act').click();
      await tab.goto(at('offline/'));
      await press(tab, 'offline.remove');
      await says(tab, 'keeping.removed');
      expect(await kept(tab)).toEqual([0, 0]);
      expect(JSON.stringify(await stored(tab))).toContain('"act"');
      // This page still has the worker of the copy that went, which the browser takes back without any file.
      await keepButton(tab).click();
      await says(tab, 'keeping.kept');
      expect((await kept(tab))[0]).toBe(1);
      host().down = true;
      expect(await titleOf(tab, host(), 'voices/')).toBeTruthy();

      await tab.evaluate(() => caches.open('another site'));
      host().renewed.set('sw.js', readFileSync('hosting/farewell-worker.js', 'utf8'));
      host().down = false;
      await visitUntil(tab, at('voices/'), async () => (await kept(tab)).join() === '0,1');
      await tab.goto(at('checklists/sustained-contact/'));
      expect(await tab.locator('#s2-q1-a input[value=act]').isChecked()).toBe(true);
      expect(await tab.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    });
  });

  it('goes on from where a download was stopped, or broke off', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await tab.goto(at('offline/'));
      host().asked = [];
      let goOn = () => {};
      const slow = new Promise<void>((done) => (goOn = done));
      host().answered = () => void (host().asked.length > 12 && (host().until = slow));
      await keepButton(tab).click();
      await expect.poll(() => host().until === slow).toBe(true);
      await tab.keyboard.press('Enter');
      goOn();
      await says(tab, 'keeping.stopped');
      expect(host().asked.length).toBeLessThan(24);
      host().dropAfter = 24;
      await keepButton(tab).click();
      await says(tab, 'keeping.network');
      host().dropAfter = Infinity;
      await tab.reload();
      await says(tab, 'keeping.part');
      host().asked = [];
      await keepButton(tab).click();
      await says(tab, 'keeping.kept');
      expect(await tab.locator('progress').getAttribute('max')).toBe(String(smallerCount));
      expect(host().asked.length).toBeLessThan(smallerCount - 24);
    });
  });

  // Each with a browser of its own: a worker that was refused takes a while to go.
  it.each<[string, () => string, (file: string) => string]>([
    [
      'a page to sign in for a script',
      () => `_astro/${readdirSync('dist/_astro').find((name) => /^export-panel.*\.js$/.test(name))!}`,
      () => signIn,
    ],
    ['a page to sign in for the worker', () => 'sw.js', () => signIn],
    ['a page that was cut', () => 'tools/index.html', (file) => readFileSync(file, 'utf8').slice(0, -1)],
  ])('takes nothing but files of the guide, and says that something else came: %s', async (_what, nameOf, foreignOf) => {
    const name = nameOf();
    const foreign = foreignOf(`dist/${name}`);
    await onOnePage(withWorkers, async (tab) => {
      host().renewed.set(name, foreign);
      await tab.goto(at('offline/'));
      await keepButton(tab).click();
      await says(tab, 'keeping.foreign');
      expect(await held(tab)).not.toContain(foreign);
      expect(await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active)).toBeFalsy();
      host().renewed.clear();
      await keepButton(tab).click();
      await says(tab, 'keeping.kept');
    });
  });

  it('is made of one edition, also where the host gives two by turns', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await tab.goto(at('offline/'));
      giveNewEdition(host());
      for (const name of host().renewed.keys()) if (name !== 'voices/index.html') host().renewed.delete(name);
      await keepButton(tab).click();
      await says(tab, 'keeping.foreign');
      expect((await held(tab)).join()).not.toContain('(renewed)');
    });
  });

  it('is checked when the reader asks: what is missing or was changed comes again, and else it is not called kept, nor once the browser has cleared it', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await keepGuide(tab, host());
      await press(tab, 'offline.check');
      await says(tab, 'keeping.checked');
      expect(await tab.locator('[data-more]').textContent()).toBe(word('keeping.right', { all: smallerCount }));

      await spoil(tab);
      await press(tab, 'offline.check');
      await says(tab, 'keeping.repaired');
      expect(await tab.locator('[data-more]').textContent()).toBe(word('keeping.wrong', { wrong: 2, all: smallerCount }));
      expect((await held(tab)).join()).not.toContain('spoiled');

      await spoil(tab);
      host().down = true;
      await press(tab, 'offline.check');
      await says(tab, 'keeping.network');
      expect((await held(tab)).join()).not.toContain('spoiled');
      await tab.reload();
      await says(tab, 'keeping.part');
      host().down = false;
      await keepButton(tab).click();
      await says(tab, 'keeping.kept');

      await tab.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
      await tab.reload();
      await says(tab, 'keeping.part');
      await keepButton(tab).click();
      await says(tab, 'keeping.kept');
      host().down = true;
      expect(await titleOf(tab, host(), 'voices/')).toBeTruthy();
    });
  });

  it('says what is in the way', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await tab.goto(at('offline/'));
      const devtools = await tab.context().newCDPSession(tab);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(host().address).origin, quotaSize: 300_000 });
      await keepButton(tab).click();
      await says(tab, 'keeping.room');
      await tab.addInitScript(() =>
        Object.assign(navigator.serviceWorker, { getRegistration: () => Promise.reject(new DOMException('', 'SecurityError')) }),
      );
      await tab.reload();
      await says(tab, 'keeping.blocked');
      await tab.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
      await tab.reload();
      await says(tab, 'keeping.insecure');
      expect(await keepButton(tab).isVisible()).toBe(false);
    });
  });
});
