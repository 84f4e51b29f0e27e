/** The guide kept on a device: offered, whole without a network, and never broken by a line or an edition. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { received, codeOf, areReceived, lists, paste, savedBoard } from './support/board.ts';
import { press } from './support/button.ts';
import { startHost, type Host } from './support/host.ts';
import { smallerCount, smallerWorker } from './support/smaller-worker.ts';
import { stored } from './support/checklist.ts';
import { gathers, namesWhatIsNotKept, openExport, readsEverywhere, searches, titleOf, worksAList } from './support/kept-guide.ts';
import { onOnePage, useBrowser } from './support/visit.ts';
import { type Key, word, wordLike } from './support/words.ts';

useBrowser();

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
beforeEach(() => {
  Object.assign(host, { worker: smallerWorker, down: false, dropAfter: Infinity, until: Promise.resolve(), asked: [], answered: () => {} });
  host.renewed.clear();
});
afterAll(() => host.close());

const at = (path: string) => host.address + path;
const withWorkers = { serviceWorkers: 'allow', acceptDownloads: true } as const;
const says = (tab: Page, key: Key) => tab.locator('[data-state]', { hasText: wordLike(key) }).waitFor();
const kept = (tab: Page): Promise<number[]> =>
  tab.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);

/** Its words end in how much will be fetched. */
const keepButton = (tab: Page) => tab.getByRole('button', { name: word('offline.keep') });

async function keepGuide(tab: Page): Promise<void> {
  await tab.goto(at('offline/'));
  await keepButton(tab).click();
  await says(tab, 'keeping.kept');
}

/**
 * Visits a page until something has come of it, as a reader who comes again: a browser asks for the worker a moment after each
 * visit, but a visit that comes while it still asks for an earlier one has no question of its own.
 */
const visitUntil = (tab: Page, path: string, hasCome: () => Promise<boolean>): Promise<void> =>
  expect
    .poll(async () => {
      await tab.goto(at(path));
      return vi.waitUntil(hasCome, { timeout: 8_000 }).catch(() => false);
    })
    .toBe(true);

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

/** Another edition, of which one page differs and which has no more the parts that a checklist loads late. */
function renew(): void {
  const edition = /includes\("([\w-]{12})"\)/.exec(smallerWorker)![1]!;
  const voices = readFileSync('dist/voices/index.html', 'utf8').replace(/<h1[^>]*>[^<]*/, '$& (renewed)');
  const digest = createHash('sha256').update(voices).digest('base64url').slice(0, 12);
  const late = ['export-panel', 'qr-image'].map((name) => new RegExp(`_astro/${name}\\.[\\w-]+\\.js`).exec(smallerWorker)![0]);
  let next = smallerWorker.replaceAll(edition, 'new-edition!').replace(/("voices\/":")[\w-]+/, `$1${digest}`);
  for (const name of late) {
    next = next.replaceAll(name, `${name.slice(0, -3)}2.js`);
    host.renewed.set(`${name.slice(0, -3)}2.js`, readFileSync(`dist/${name}`, 'utf8')).set(name, undefined);
  }
  host.renewed.set('sw.js', next);
  host.renewed.set('voices/index.html', voices);
}

describe('a kept copy', () => {
  it('is kept only when asked for, and holds all of the guide', async () => {
    host.worker = undefined;
    await onOnePage(withWorkers, async (tab) => {
      await tab.goto(at(''));
      await tab.goto(at('offline/'));
      await says(tab, 'keeping.none');
      expect(await kept(tab)).toEqual([0, 0]);
      await keepGuide(tab);
      expect(await kept(tab)).toEqual([1, 1]);
      host.down = true;
      await readsEverywhere(tab, host);
      await searches(tab, host);
      await worksAList(tab, host);
      await gathers(tab, host);
      await namesWhatIsNotKept(tab, host);
    });
  });

  it('goes when told, comes again, and goes with the host that says farewell; what the reader wrote stays', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await keepGuide(tab);
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
      host.down = true;
      expect(await titleOf(tab, host, 'voices/')).toBeTruthy();

      await tab.evaluate(() => caches.open('another site'));
      host.renewed.set('sw.js', readFileSync('hosting/farewell-worker.js', 'utf8'));
      host.down = false;
      await visitUntil(tab, 'voices/', async () => (await kept(tab)).join() === '0,1');
      await tab.goto(at('checklists/sustained-contact/'));
      expect(await tab.locator('#s2-q1-a input[value=act]').isChecked()).toBe(true);
      expect(await tab.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    });
  });

  it('goes on from where a download was stopped, or broke off', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await tab.goto(at('offline/'));
      host.asked = [];
      let goOn = () => {};
      const slow = new Promise<void>((done) => (goOn = done));
      host.answered = () => void (host.asked.length > 12 && (host.until = slow));
      await keepButton(tab).click();
      await expect.poll(() => host.until === slow).toBe(true);
      await tab.keyboard.press('Enter');
      goOn();
      await says(tab, 'keeping.stopped');
      expect(host.asked.length).toBeLessThan(24);
      host.dropAfter = 24;
      await keepButton(tab).click();
      await says(tab, 'keeping.network');
      host.dropAfter = Infinity;
      await tab.reload();
      await says(tab, 'keeping.part');
      host.asked = [];
      await keepButton(tab).click();
      await says(tab, 'keeping.kept');
      expect(await tab.locator('progress').getAttribute('max')).toBe(String(smallerCount));
      expect(host.asked.length).toBeLessThan(smallerCount - 24);
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
      host.renewed.set(name, foreign);
      await tab.goto(at('offline/'));
      await keepButton(tab).click();
      await says(tab, 'keeping.foreign');
      expect(await held(tab)).not.toContain(foreign);
      expect(await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active)).toBeFalsy();
      host.renewed.clear();
      await keepButton(tab).click();
      await says(tab, 'keeping.kept');
    });
  });

  it('is made of one edition, also where the host gives two by turns', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await tab.goto(at('offline/'));
      renew();
      for (const name of host.renewed.keys()) if (name !== 'voices/index.html') host.renewed.delete(name);
      await keepButton(tab).click();
      await says(tab, 'keeping.foreign');
      expect((await held(tab)).join()).not.toContain('(renewed)');
    });
  });

  it('is checked when the reader asks: what is missing or was changed comes again, and else it is not called kept, nor once the browser has cleared it', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await keepGuide(tab);
      await press(tab, 'offline.check');
      await says(tab, 'keeping.checked');
      expect(await tab.locator('[data-more]').textContent()).toBe(word('keeping.right', { all: smallerCount }));

      await spoil(tab);
      await press(tab, 'offline.check');
      await says(tab, 'keeping.repaired');
      expect(await tab.locator('[data-more]').textContent()).toBe(word('keeping.wrong', { wrong: 2, all: smallerCount }));
      expect((await held(tab)).join()).not.toContain('spoiled');

      await spoil(tab);
      host.down = true;
      await press(tab, 'offline.check');
      await says(tab, 'keeping.network');
      expect((await held(tab)).join()).not.toContain('spoiled');
      await tab.reload();
      await says(tab, 'keeping.part');
      host.down = false;
      await keepButton(tab).click();
      await says(tab, 'keeping.kept');

      await tab.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
      await tab.reload();
      await says(tab, 'keeping.part');
      await keepButton(tab).click();
      await says(tab, 'keeping.kept');
      host.down = true;
      expect(await titleOf(tab, host, 'voices/')).toBeTruthy();
    });
  });

  it('says what is in the way', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await tab.goto(at('offline/'));
      const devtools = await tab.context().newCDPSession(tab);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.address).origin, quotaSize: 300_000 });
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

describe('a newer edition', () => {
  it('that comes only in part leaves the older one whole; that comes whole waits until the reader wants it', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await keepGuide(tab);
      renew();
      host.dropAfter = 2;
      await press(tab, 'offline.renew');
      await says(tab, 'keeping.network');
      await tab.getByText(word('keeping.complete')).waitFor();
      host.down = true;
      expect(await titleOf(tab, host, 'voices/')).not.toContain('renewed');
      await tab.goto(at('checklists/sustained-contact/'));
      await tab.locator('#s2-q1-a .state-act').click();
      await openExport(tab);
      await tab.evaluate(() => Object.assign(window, { neverLeft: true }));

      Object.assign(host, { down: false, dropAfter: Infinity });
      const other = await tab.context().newPage();
      await visitUntil(other, 'tools/', () => other.getByText(word('frame.newer')).isVisible());
      await tab.getByText(word('frame.newer')).waitFor();
      expect(await titleOf(other, host, 'voices/')).not.toContain('renewed');

      await Promise.all([other.waitForEvent('load'), press(other, 'offline.useNow')]);
      await other.getByText('(renewed)').first().waitFor();
      await tab.getByText(word('frame.newer')).waitFor({ state: 'hidden' });
      // The page that stayed open finds a part that neither the host nor the new edition has.
      await tab.locator('[data-export-qr]').click();
      await tab.locator('.answer-qr svg').waitFor();
      expect(await tab.evaluate(() => 'neverLeft' in window)).toBe(true);
      expect(JSON.stringify(await stored(other))).toContain('"act"');
    });
  });

  it('is never taken into use over unsaved work: the button says so, and works once it is saved', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await keepGuide(tab);
      await tab.goto(at('board/'));
      await paste(tab, codeOf(1, lists[0]!));
      await expect.poll(() => received(tab)).toBe(areReceived(1));
      await tab.evaluate(() => Object.assign(window, { neverLeft: true }));
      renew();
      // A browser may have looked for a newer edition by itself when a page was opened, or not yet.
      await tab.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
      await tab.getByText(word('frame.newer')).waitFor();
      await press(tab, 'offline.useNow');
      await tab.getByText(word('offline.unsaved')).waitFor();
      expect([await tab.evaluate(() => 'neverLeft' in window), await received(tab)]).toEqual([true, areReceived(1)]);
      await savedBoard(tab);
      await Promise.all([tab.waitForEvent('load'), press(tab, 'offline.useNow')]);
      await expect.poll(() => received(tab)).toBe(areReceived(1));
      expect(await tab.evaluate(() => 'neverLeft' in window)).toBe(false);
    });
  });

  it('that comes while the older one is fetched is not mixed with it', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await tab.goto(at('offline/'));
      host.answered = (name) => {
        // Long before the page that differs: several files are under way at a time.
        if (!name.startsWith('_astro/answers.')) return;
        renew();
        // The parts of the older edition are still there: only the worker tells that there is a newer one.
        for (const file of host.renewed.keys()) if (file.startsWith('_astro')) host.renewed.delete(file);
      };
      await keepButton(tab).click();
      await says(tab, 'keeping.renewed');
    });
  });

  it('that took a part away from a page without a copy is named, with a way on', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('checklists/sustained-contact/'));
      await tab.locator('#s2-q1-a .state-act').click();
      renew();
      await tab.locator('export-answers > details > summary').click();
      await tab.getByText(word('fault.notice')).waitFor();
      host.renewed.clear();
      await tab.reload();
      expect(await tab.locator('#s2-q1-a input[value=act]').isChecked()).toBe(true);
    });
  });
});

describe('an installed guide', () => {
  it('has a manifest whose files are there, and opens where the reader left off', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('tools/reflection/'));
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
      await tab.goto(at('checklists/sustained-contact/'));
      await tab.locator('#s2-q1-a .state-act').click();
      await tab.goto(inside(manifest.start_url));
      await tab.waitForURL(inside('./my-answers/'));
    });
  });
});
