import { createGunzip, gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { layoutShift, mayShift, paintFirst } from './support/layout-shift.ts';
import { addressed, all, place } from './support/pages.ts';
import { sample } from './support/sample.ts';
import { arrive, narrow, onPages, useBrowser } from './support/visit.ts';

/** A server sends about ten packets of 1,460 bytes before it waits for an answer; 14 kB leave room for its headers. */
const roundTrip = 14_000;
/** Screens of a phone that must be readable from these, counted in its heights. */
const screens = 3;
/** These pages hold words for a tool that its script builds; before that they show what it is, on one screen. */
const built = ['/my-answers/', '/board/', '/workshop/', '/workshop/take/', '/plan/'];
const screensOf = (address: string): number => (built.includes(address) ? 0.9 : screens);
useBrowser();

describe('before anything else has to be fetched', () => {
  it('a page has its style in its head, and no script that holds it up', () => {
    expectNone(
      addressed.flatMap((page) => {
        const sheets = all(page, 'link[rel~=stylesheet]').map(({ properties }) => `waits for the style sheet ${properties['href']}`);
        const blocking = all(page, 'script[src]:not([type=module]):not([async]):not([defer])').map(
          ({ properties }) => `waits for the script ${properties['src']}`,
        );
        const late =
          all(page, 'head style').length === 1 && all(page, 'style').length === 1
            ? []
            : ['has its style elsewhere than in one place of the head'];
        return [...sheets, ...blocking, ...late].map((fault) => `${place(page)}: ${fault}.`);
      }),
    );
  });

  it(`the first ${screens} screens of a phone are readable from the first ${roundTrip} bytes`, async () => {
    const short = await onPages({ viewport: narrow, javaScriptEnabled: false }, async (tab, page) => {
      const start = await firstBytes(page.html, roundTrip);
      if (start.length === Buffer.byteLength(page.html)) return [];
      await tab.unrouteAll();
      await tab.route('**/*', (route) =>
        route.request().resourceType() === 'document' ? route.fulfill({ contentType: 'text/html', body: start }) : route.abort(),
      );
      await tab.goto(inject('atRoot') + page.address);
      const height = await tab.evaluate(() => document.querySelector('main')!.getBoundingClientRect().bottom);
      return height >= screensOf(page.address) * narrow.height
        ? []
        : [`${place(page)}: the first ${roundTrip} bytes show ${Math.round(height)} px.`];
    });
    expectNone(short.flat());
  });
});

/** What a browser can read of a page once so many bytes of its gzip have come. */
function firstBytes(html: string, bytes: number): Promise<Buffer> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = [];
    const gunzip = createGunzip();
    gunzip.on('data', (part: Buffer) => parts.push(part));
    gunzip.on('error', fail);
    gunzip.on('end', () => done(Buffer.concat(parts)));
    const packed = gzipSync(html);
    // A stream that is cut off is an error at its end; what has come until then counts.
    if (packed.length <= bytes) gunzip.end(packed);
    else gunzip.write(packed.subarray(0, bytes), () => gunzip.flush(() => done(Buffer.concat(parts))));
  });
}

// On a wide screen `first-visit.test.ts` looks at the same.
it('nothing moves while a page loads on a phone', async () => {
  // A tab that has routes fetches everything each time, as on a first visit; what the last page kept is taken away.
  const moved = await onPages({ viewport: narrow }, async (tab, page) => {
    await tab.unrouteAll({ behavior: 'ignoreErrors' });
    await paintFirst(tab);
    await arrive(tab, inject('atRoot') + page.address);
    const shift = await layoutShift(tab);
    await tab.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
    return shift > mayShift ? [`${place(page)}: layout shift of ${shift}.`] : [];
  });
  expect(moved).toHaveLength(sample.length);
  expectNone(moved.flat());
});
